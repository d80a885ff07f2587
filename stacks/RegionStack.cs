using Bleu.Infra.Configuration;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Facilities;

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
        var hub = new HubParts(configuration, context, settings.Hub, networkGroup, logs);
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
        return new Dictionary<string, object?>(operations.Outputs.Concat(hub.Outputs))
        {
            ["subscriptionId"] = settings.SubscriptionId,
            ["networkId"] = hub.NetworkId,
            ["networkName"] = hub.NetworkName,
            ["networkResourceGroup"] = networkGroup.Name,
            ["firewallPrivateAddress"] = hub.FirewallPrivateAddress,
            ["logWorkspaceId"] = logs.WorkspaceId,
            ["privateDnsZoneIds"] = zones.ZoneIds,
            ["privateDnsZonesMissing"] = configuration.Cloud.PrivateLink.MissingIn(configuration.Region).Select(s => s.Id).ToList(),
            ["vaultId"] = vault.VaultId,
            ["vaultUri"] = vault.VaultUri,
            ["facilities"] = FacilityOutputs.Of(configuration.Region, configuration.Facilities),
        };
    }
}
