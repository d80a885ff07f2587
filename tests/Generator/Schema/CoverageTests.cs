using System.Text.Json;

namespace Bleu.Infra.Generator.Tests.Schema;

/// <summary>What a landing zone, its policies and its workloads need is in the packages.</summary>
public sealed class CoverageTests
{
    [Fact]
    public void ArmTypes_OfLandingZonesAndRules_AreThere()
    {
        using var table = JsonDocument.Parse(File.ReadAllText(Packages.ArmTable));
        var held = table.RootElement.EnumerateObject().Select(p => p.Value.GetProperty("type").GetString() ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        string[] needed =
        [
            "App/containerApps", "AppConfiguration/configurationStores", "AppConfiguration/configurationStores/replicas", "Authorization/locks",
            "Authorization/policyAssignments", "Authorization/policyDefinitions", "Authorization/policyExemptions", "Authorization/policySetDefinitions",
            "Authorization/roleAssignments", "Authorization/roleDefinitions", "Authorization/roleEligibilityScheduleRequests", "Authorization/roleManagementPolicies",
            "Automation/automationAccounts", "Cache/redis", "Cache/redisEnterprise", "Compute/diskEncryptionSets", "Compute/disks", "Compute/virtualMachineScaleSets",
            "Compute/virtualMachines", "Consumption/budgets", "ContainerRegistry/registries", "ContainerRegistry/registries/replications",
            "ContainerService/managedClusters", "ContainerService/managedClusters/agentPools", "ContainerService/managedClusters/maintenanceConfigurations",
            "DataProtection/backupVaults", "DataProtection/backupVaults/backupInstances", "DBforMySQL/flexibleServers/configurations",
            "DBforPostgreSQL/flexibleServers", "DBforPostgreSQL/flexibleServers/configurations", "DocumentDB/databaseAccounts", "EventHub/namespaces",
            "Insights/actionGroups", "Insights/activityLogAlerts", "Insights/components", "Insights/dataCollectionRules", "Insights/diagnosticSettings",
            "KeyVault/managedHSMs", "KeyVault/vaults", "KeyVault/vaults/keys", "KeyVault/vaults/secrets", "Maintenance/maintenanceConfigurations",
            "Management/managementGroups", "ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials", "ManagedServices/registrationDefinitions",
            "Network/applicationGateways", "Network/ApplicationGatewayWebApplicationFirewallPolicies", "Network/azureFirewalls", "Network/bastionHosts",
            "Network/connections", "Network/ddosProtectionPlans", "Network/dnsForwardingRulesets", "Network/dnsResolverDomainLists", "Network/dnsResolverPolicies",
            "Network/dnsResolvers", "Network/dnsResolvers/inboundEndpoints", "Network/expressRouteCircuits", "Network/expressRouteGateways",
            "Network/firewallPolicies/ruleCollectionGroups", "Network/localNetworkGateways", "Network/natGateways", "Network/networkInterfaces",
            "Network/networkManagers/ipamPools", "Network/networkSecurityGroups/securityRules", "Network/networkWatchers/flowLogs", "Network/p2svpnGateways",
            "Network/privateDnsZones", "Network/privateEndpoints/privateDnsZoneGroups", "Network/publicIPAddresses", "Network/routeTables", "Network/virtualHubs",
            "Network/virtualHubs/bgpConnections", "Network/virtualHubs/hubRouteTables", "Network/virtualHubs/hubVirtualNetworkConnections",
            "Network/virtualHubs/routeMaps", "Network/virtualHubs/routingIntent", "Network/virtualNetworkGateways", "Network/virtualNetworks/subnets",
            "Network/virtualNetworks/virtualNetworkPeerings", "Network/virtualWans", "Network/vpnGateways", "Network/vpnServerConfigurations", "Network/vpnSites",
            "OperationalInsights/clusters", "OperationalInsights/workspaces", "OperationalInsights/workspaces/dataExports", "OperationalInsights/workspaces/linkedServices",
            "OperationsManagement/solutions", "PolicyInsights/attestations", "PolicyInsights/remediations", "Portal/dashboards",
            "RecoveryServices/vaults", "RecoveryServices/vaults/backupFabrics/protectionContainers/protectedItems", "Resources/resourceGroups",
            "Security/pricings", "Security/securityContacts", "SecurityInsights/onboardingStates", "ServiceBus/namespaces", "Sovereign/landingZoneAccounts",
            "Sql/servers", "Sql/servers/auditingSettings", "Sql/servers/azureADOnlyAuthentications", "Sql/servers/databases", "Storage/storageAccounts",
            "Storage/storageAccounts/blobServices", "Storage/storageAccounts/blobServices/containers",
            "Storage/storageAccounts/blobServices/containers/immutabilityPolicies", "Storage/storageAccounts/localUsers",
            "Storage/storageAccounts/objectReplicationPolicies", "Subscription/aliases", "Web/sites",
        ];
        Assert.Equal([], needed.Where(n => !held.Contains("Microsoft." + n)).ToList());
    }

    [Fact]
    public void Kinds_OfWorkloads_AreThere()
    {
        string[] needed =
        [
            "admissionregistration.k8s.io/v1:ValidatingAdmissionPolicy", "apiextensions.k8s.io/v1:CustomResourceDefinition", "apps/v1:DaemonSet",
            "apps/v1:Deployment", "apps/v1:ReplicaSet", "apps/v1:StatefulSet", "autoscaling/v2:HorizontalPodAutoscaler", "batch/v1:CronJob", "batch/v1:Job",
            "core/v1:ConfigMap", "core/v1:LimitRange", "core/v1:Namespace", "core/v1:PersistentVolumeClaim", "core/v1:Pod", "core/v1:ResourceQuota",
            "core/v1:Secret", "core/v1:Service", "core/v1:ServiceAccount", "helm.sh/v3:Release", "helm.sh/v4:Chart", "networking.k8s.io/v1:Ingress",
            "networking.k8s.io/v1:NetworkPolicy", "policy/v1:PodDisruptionBudget", "rbac.authorization.k8s.io/v1:ClusterRole",
            "rbac.authorization.k8s.io/v1:ClusterRoleBinding", "rbac.authorization.k8s.io/v1:Role", "rbac.authorization.k8s.io/v1:RoleBinding",
            "scheduling.k8s.io/v1:PriorityClass", "storage.k8s.io/v1:StorageClass", "yaml/v2:ConfigFile", "yaml/v2:ConfigGroup",
        ];
        var held = Packages.Schema("Kubernetes").Resources.Select(r => r.Token).ToHashSet();
        Assert.Equal([], needed.Where(n => !held.Contains("kubernetes:" + n)).ToList());
    }
}
