using Bleu.Infra.Configuration;
using Bleu.Infra.Connectivity;

namespace Bleu.Infra.Stacks;

/// <summary>What a region shares: its hub network, its logs and its platform keys.</summary>
internal static class RegionStack
{
    /// <summary>Declares the region.</summary>
    public static IDictionary<string, object?> Build(ProgramConfiguration configuration, RegionSettings settings)
    {
        var context = new StackContext(configuration, "hub");
        var logs = context.Logs();
        var networkGroup = context.Group("network");
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
        var vault = context.Keys(hub.PrivateEndpointSubnetId, zones.ZoneId("vault"), logs);
        var operations = new RegionOperations(context, configuration, settings, hub, zones, logs, vault);
        return new Dictionary<string, object?>(operations.Outputs)
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
