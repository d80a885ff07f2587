using Bleu.Infra.Configuration;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Keys;
using Bleu.Infra.Observability;

namespace Bleu.Infra.Stacks;

/// <summary>What a region shares: its hub network, its logs and its platform keys.</summary>
internal static class RegionStack
{
    /// <summary>Declares the region.</summary>
    public static IDictionary<string, object?> Build(ProgramConfiguration configuration, RegionSettings settings)
    {
        var context = new StackContext(configuration, "hub");
        var logGroup = context.Group("logs");
        var networkGroup = context.Group("network");
        var keyGroup = context.Group("keys");
        var logs = new LogWorkspace(
            "logs",
            new LogWorkspaceArgs
            {
                ResourceGroupName = logGroup.Name,
                Location = context.Location,
                Naming = context.Naming,
                RetentionDays = settings.Logs.RetentionDays,
                DailyCapGb = settings.Logs.DailyCapGb,
                AlertEmail = context.AlertEmail,
                Tags = context.Tags,
            },
            context.Component);
        var hub = new HubNetwork(
            "hub",
            new HubNetworkArgs
            {
                ResourceGroupName = networkGroup.Name,
                Location = context.Location,
                Naming = context.Naming,
                AddressSpace = settings.Hub.AddressSpace.ToString(),
                FirewallTier = settings.Hub.FirewallTier,
                ThreatIntelligence = settings.Hub.ThreatIntelligence,
                Flows = settings.Hub.Flows.Select(flow => new FlowArgs
                {
                    Name = flow.Name,
                    From = flow.From.ToString(),
                    To = flow.To.ToString(),
                    Protocol = flow.Protocol,
                    Port = flow.Port,
                }).ToList(),
                Zones = configuration.Region.Zones.ToList(),
                LogWorkspaceId = logs.WorkspaceId,
                Tags = context.Tags,
            },
            context.Component);
        var zones = new PrivateZones(
            "zones",
            new PrivateZonesArgs
            {
                ResourceGroupName = networkGroup.Name,
                NetworkId = hub.NetworkId,
                Zones = configuration.Cloud.PrivateLinkZones(configuration.Region).ToDictionary(),
                Tags = context.Tags,
            },
            context.Component);
        var vault = new KeyVault(
            "keys",
            new KeyVaultArgs
            {
                ResourceGroupName = keyGroup.Name,
                Location = context.Location,
                Naming = context.Naming,
                TenantId = settings.TenantId,
                SubnetId = hub.PrivateEndpointSubnetId,
                PrivateDnsZoneId = zones.ZoneId("vault"),
                LogWorkspaceId = logs.WorkspaceId,
                SoftDeleteDays = settings.Vault.SoftDeleteDays,
                Tags = context.Tags,
            },
            context.Component);
        return new Dictionary<string, object?>
        {
            ["subscriptionId"] = settings.SubscriptionId,
            ["networkId"] = hub.NetworkId,
            ["networkName"] = hub.NetworkName,
            ["networkResourceGroup"] = networkGroup.Name,
            ["firewallPrivateAddress"] = hub.FirewallPrivateAddress,
            ["logWorkspaceId"] = logs.WorkspaceId,
            ["privateDnsZoneIds"] = zones.ZoneIds,
            ["vaultId"] = vault.VaultId,
            ["vaultUri"] = vault.VaultUri,
        };
    }
}
