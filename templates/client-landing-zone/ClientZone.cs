using Bleu.Infra.Connectivity;
using Bleu.Infra.Keys;
using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Pulumi.AzureNative.Resources;

namespace LandingZone;

/// <summary>What the client has: a network that reaches the platform alone, logs, and keys.</summary>
public static class ClientZone
{
    /// <summary>Declares the landing zone.</summary>
    /// <returns>The stack's outputs.</returns>
    public static IDictionary<string, object?> Build()
    {
        var settings = ZoneSettings.Read();
        var logs = new LogWorkspace(
            "logs",
            new LogWorkspaceArgs
            {
                ResourceGroupName = Group(settings, "logs"),
                Location = settings.Location,
                Naming = settings.Naming,
                AlertEmail = settings.AlertEmail,
                Tags = settings.Tags,
            },
            settings.Component);
        var network = new SpokeNetwork(
            "network",
            new SpokeNetworkArgs
            {
                ResourceGroupName = Group(settings, "network"),
                Location = settings.Location,
                Naming = settings.Naming,
                AddressSpace = settings.AddressSpace,
                Subnets =
                [
                    new() { Name = "application", Prefix = 24 },
                    new() { Name = "data", Prefix = 25 },
                    new() { Name = "private-endpoints", Prefix = 26 },
                ],
                HubNetworkId = settings.HubNetworkId,
                FirewallPrivateAddress = settings.FirewallPrivateAddress,
                LogWorkspaceId = logs.WorkspaceId,
                Tags = settings.Tags,
            },
            settings.Component);
        var vault = new KeyVault(
            "keys",
            new KeyVaultArgs
            {
                ResourceGroupName = Group(settings, "keys"),
                Location = settings.Location,
                Naming = settings.Naming,
                TenantId = settings.TenantId,
                SubnetId = network.SubnetId("private-endpoints"),
                PrivateDnsZoneId = settings.VaultZoneId,
                LogWorkspaceId = logs.WorkspaceId,
                Tags = settings.Tags,
            },
            settings.Component);
        return new Dictionary<string, object?>
        {
            ["networkId"] = network.NetworkId,
            ["logWorkspaceId"] = logs.WorkspaceId,
            ["vaultUri"] = vault.VaultUri,
        };
    }

    private static Output<string> Group(ZoneSettings settings, string concern) => new ResourceGroup(
        concern,
        new ResourceGroupArgs
        {
            ResourceGroupName = ResourceNames.Of(NamingRule.ResourceGroup, settings.Naming, concern),
            Location = settings.Location,
            Tags = settings.Tags,
        },
        new CustomResourceOptions { Provider = settings.Provider }).Name;
}
