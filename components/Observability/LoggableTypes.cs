using System.Collections.Frozen;

namespace Bleu.Infra.Observability;

/// <summary>The types of resources that take diagnostic settings for logs, of those that landing zones are made of.</summary>
public static class LoggableTypes
{
    /// <summary>Their ARM types. Source: the list of resource logs in the reference of Azure Monitor.</summary>
    public static FrozenSet<string> All { get; } = new[]
    {
        "Microsoft.ApiManagement/service",
        "Microsoft.App/managedEnvironments",
        "Microsoft.AppConfiguration/configurationStores",
        "Microsoft.Attestation/attestationProviders",
        "Microsoft.Automation/automationAccounts",
        "Microsoft.Cache/Redis",
        "Microsoft.Cache/redisEnterprise/databases",
        "Microsoft.ContainerRegistry/registries",
        "Microsoft.ContainerService/fleets",
        "Microsoft.ContainerService/managedClusters",
        "Microsoft.DataProtection/backupVaults",
        "Microsoft.DBforMySQL/flexibleServers",
        "Microsoft.DBforPostgreSQL/flexibleServers",
        "Microsoft.DocumentDB/databaseAccounts",
        "Microsoft.EventGrid/domains",
        "Microsoft.EventGrid/systemTopics",
        "Microsoft.EventGrid/topics",
        "Microsoft.EventHub/namespaces",
        "Microsoft.Insights/autoscaleSettings",
        "Microsoft.Insights/components",
        "Microsoft.Insights/dataCollectionRules",
        "Microsoft.KeyVault/managedHSMs",
        "Microsoft.KeyVault/vaults",
        "Microsoft.Network/applicationGateways",
        "Microsoft.Network/azureFirewalls",
        "Microsoft.Network/bastionHosts",
        "Microsoft.Network/dnsResolverPolicies",
        "Microsoft.Network/expressRouteCircuits",
        "Microsoft.Network/loadBalancers",
        "Microsoft.Network/networkManagers",
        "Microsoft.Network/networkSecurityGroups",
        "Microsoft.Network/networkSecurityPerimeters",
        "Microsoft.Network/p2sVpnGateways",
        "Microsoft.Network/publicIPAddresses",
        "Microsoft.Network/virtualNetworkGateways",
        "Microsoft.Network/virtualNetworks",
        "Microsoft.Network/vpnGateways",
        "Microsoft.OperationalInsights/workspaces",
        "Microsoft.RecoveryServices/vaults",
        "Microsoft.Search/searchServices",
        "Microsoft.ServiceBus/namespaces",
        "Microsoft.Sql/servers/databases",
        "Microsoft.Storage/storageAccounts",
        "Microsoft.Web/sites",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ARM type in an ARM id: <c>Microsoft.Sql/servers/databases</c>; nothing where the id has none.</summary>
    /// <param name="id">The id.</param>
    public static string? OfId(string id)
    {
        const string marker = "/providers/";
        var start = id.LastIndexOf(marker, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        var parts = id[(start + marker.Length)..].Split('/');
        return string.Join('/', parts.Take(1).Concat(parts.Skip(1).Where((_, i) => i % 2 == 0)));
    }
}
