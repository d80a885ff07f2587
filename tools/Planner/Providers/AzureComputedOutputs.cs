using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Planner.Providers;

/// <summary>Outputs that Azure computes and programs read.</summary>
internal static class AzureComputedOutputs
{
    public static void Add(AzureResource resource)
    {
        AddIdentity(resource);
        switch (resource.Token)
        {
            case "azure-native:keyvault:Vault":
                resource.Extend("properties", ("vaultUri", resource.Address("keyVault", (n, s) => $"https://{n}.{s}/")));
                break;
            case "azure-native:keyvault:ManagedHsm":
                resource.Extend("properties", ("hsmUri", resource.Address("managedHsm", (n, s) => $"https://{n}.{s}/")));
                break;
            case "azure-native:keyvault:Key":
                resource.Outputs["keyUri"] = KeyUri(resource, version: "");
                resource.Outputs["keyUriWithVersion"] = KeyUri(resource, version: "/" + resource.Guid("version").AsText?.Replace("-", "", StringComparison.Ordinal));
                break;
            case "azure-native:operationalinsights:Workspace":
                resource.Outputs["customerId"] = resource.Guid("customerId");
                break;
            case "azure-native:managedidentity:UserAssignedIdentity":
                resource.Outputs["principalId"] = resource.Guid("principalId");
                resource.Outputs["clientId"] = resource.Guid("clientId");
                resource.Outputs["tenantId"] = resource.Tenant;
                break;
            case "azure-native:subscription:Alias":
                resource.Extend("properties", ("subscriptionId", resource.Guid("subscriptionId")));
                break;
            case "azure-native:storage:StorageAccount":
                resource.Extend("primaryEndpoints", StorageServices.Select(service =>
                    (service, resource.Address("storage", (n, s) => $"https://{n}.{service}.{s}/"))));
                break;
            case "azure-native:containerregistry:Registry":
                resource.Outputs["loginServer"] = resource.Address("containerRegistry", (n, s) => $"{n}.{s}");
                break;
            case "azure-native:containerservice:ManagedCluster":
                // Hosts of clusters carry what the cloud draws.
                resource.Extend("oidcIssuerProfile", ("issuerURL", PlanValue.NotKnown));
                resource.Outputs["privateFQDN"] = PlanValue.NotKnown;
                resource.Outputs["fqdn"] = PlanValue.NotKnown;
                resource.Outputs["currentKubernetesVersion"] = PlanValue.NotKnown;
                break;
            case "azure-native:dataprotection:BackupPolicy":
                // Rules are of several kinds that only the cloud's answer tells apart.
                resource.Extend("properties", ("policyRules", PlanValue.NotKnown));
                break;
            case "azure-native:network:AzureFirewall":
                resource.ExtendEach("ipConfigurations", configuration => [("privateIPAddress", FirewallAddress(resource, configuration))]);
                break;
            case "azure-native:network:VirtualNetwork":
                AddChildIds(resource, "subnets");
                break;
            case "azure-native:network:NetworkSecurityGroup":
                AddChildIds(resource, "securityRules");
                break;
            case "azure-native:network:RouteTable":
                AddChildIds(resource, "routes");
                break;
        }
    }

    private static readonly string[] StorageServices = ["blob", "dfs", "file", "queue", "table"];

    private static void AddIdentity(AzureResource resource)
    {
        // Identities go in as a list of ids and come back as a map by id.
        if (resource.Outputs.GetValueOrDefault("identity") is PlanMap given && given.Find("userAssignedIdentities")?.Bare is PlanList ids)
        {
            resource.Extend("identity", ("userAssignedIdentities", ids.Items.All(id => id.AsText is not null)
                ? PlanValue.Map(ids.Items.Select(id => KeyValuePair.Create<string, PlanValue>(id.AsText ?? "", PlanMap.Empty)))
                : PlanValue.NotKnown));
        }

        if (resource.Outputs.GetValueOrDefault("identity") is PlanMap identity
            && identity.Find("type")?.AsText is { } type
            && type.Contains("SystemAssigned", StringComparison.OrdinalIgnoreCase))
        {
            resource.Extend("identity", ("principalId", resource.Guid("principalId")), ("tenantId", resource.Tenant));
        }
    }

    private static PlanValue KeyUri(AzureResource resource, string version) =>
        ArmIds.TextOf(resource.Context.Inputs, "vaultName") is { } vault
            ? resource.Address("keyVault", (n, s) => $"https://{vault}.{s}/keys/{n}{version}")
            : PlanValue.NotKnown;

    private static void AddChildIds(AzureResource resource, string children) =>
        resource.ExtendEach(children, child =>
            resource.Id is { } id && child.Find("name")?.AsText is { } name
                ? [("id", new PlanText($"{id}/{children}/{name}"))]
                : []);

    /// <summary>Azure gives a firewall the first address of its subnet that it does not keep for itself: the fourth.</summary>
    private static PlanValue FirewallAddress(AzureResource resource, PlanMap configuration)
    {
        var subnet = configuration.Find("subnet", "id")?.AsText is { } id ? resource.Context.FindById(id) : null;
        var prefix = subnet?.Inputs.Find("addressPrefix")?.AsText;
        return prefix is not null && FirstUsableAddress(prefix) is { } address ? new PlanText(address) : PlanValue.NotKnown;
    }

    private static string? FirstUsableAddress(string prefix)
    {
        if (!System.Net.IPNetwork.TryParse(prefix, out var network)
            || network.BaseAddress.AddressFamily != System.Net.Sockets.AddressFamily.InterNetwork)
        {
            return null;
        }

        var bytes = network.BaseAddress.GetAddressBytes();
        bytes[3] += 4;
        return new System.Net.IPAddress(bytes).ToString();
    }
}
