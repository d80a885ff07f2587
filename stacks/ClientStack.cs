using Bleu.Infra.Configuration;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Connectivity.Wan;
using Bleu.Infra.Keys;
using Bleu.Infra.Providers;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>What one client has in a region: a spoke network, logs and keys of its own.</summary>
internal static class ClientStack
{
    /// <summary>Declares the client's landing zone.</summary>
    public static IDictionary<string, object?> Build(ProgramConfiguration configuration, ClientSettings settings)
    {
        var context = new StackContext(configuration, settings.Client);
        var hub = new HubReference(settings.Hub);
        var logs = context.Logs();
        var networkGroup = context.Group("network");
        var spoke = new SpokeNetwork(
            "spoke",
            new SpokeNetworkArgs
            {
                ResourceGroupName = networkGroup.Name,
                Location = context.Location,
                Naming = context.Naming,
                AddressSpace = settings.Spoke.AddressSpace.ToString(),
                Subnets = [.. settings.Spoke.Subnets.Select(s => new SpokeSubnetArgs { Name = s.Name, Prefix = s.Prefix })],
                HubNetworkId = StackContext.Maybe(settings.Spoke.IsInVirtualWan ? null : hub.NetworkId),
                Flows = [.. settings.Spoke.Flows.Select(FlowArgs.Of)],
                FirewallPrivateAddress = hub.FirewallPrivateAddress,
                LogWorkspaceId = logs.WorkspaceId,
                Tags = context.Tags,
            },
            context.Component);
        var hubProvider = CloudProvider.Create("hub", configuration.Cloud, configuration.Region, settings.TenantId, hub.SubscriptionId);
        _ = settings.Spoke.IsInVirtualWan ? new WanConnection(
            "hub",
            new WanConnectionArgs
            {
                ResourceGroupName = hub.NetworkResourceGroup,
                VirtualHubName = hub.VirtualHubName,
                Peer = settings.Client,
                SpokeNetworkId = spoke.NetworkId,
            },
            new ComponentResourceOptions { Providers = { hubProvider } }) : (ComponentResource)new HubPeering(
            "hub",
            new HubPeeringArgs
            {
                ResourceGroupName = hub.NetworkResourceGroup,
                NetworkName = hub.NetworkName,
                Peer = settings.Client,
                SpokeNetworkId = spoke.NetworkId,
            },
            new ComponentResourceOptions { Providers = { hubProvider } });
        var vault = context.Keys(spoke.SubnetId(settings.Spoke.Subnets[^1].Name), hub.PrivateDnsZoneId("vault"), logs);
        var keys = new KeyHierarchy(
            "client-keys",
            new KeyHierarchyArgs
            {
                ResourceGroupName = context.Group("keys").Name,
                VaultName = vault.VaultName,
                Purposes = { [settings.Client] = ["data", "disks"] },
                Tags = context.Tags,
            },
            context.Component);
        var diskKey = new KeyUser(
            "disks-key",
            new KeyUserArgs
            {
                ResourceGroupName = context.Group("keys").Name,
                Location = context.Location,
                Naming = context.Naming,
                Service = "disks",
                KeyId = keys.Key(settings.Client, "disks").KeyId,
                Tags = context.Tags,
            },
            context.Component);
        var disks = new DiskEncryptionSet(
            "disks",
            new DiskEncryptionSetArgs
            {
                ResourceGroupName = context.Group("keys").Name,
                Location = context.Location,
                Naming = context.Naming,
                KeyUriWithVersion = keys.Key(settings.Client, "disks").KeyUriWithVersion,
                VaultId = vault.VaultId,
                IdentityId = diskKey.IdentityId,
                Tags = context.Tags,
            },
            context.Component);
        return new Dictionary<string, object?>
        {
            ["networkId"] = spoke.NetworkId,
            ["subnetIds"] = spoke.SubnetIds,
            ["logWorkspaceId"] = logs.WorkspaceId,
            ["vaultId"] = vault.VaultId,
            ["vaultUri"] = vault.VaultUri,
            ["keyIds"] = keys.KeyIds,
            ["cryptoErase"] = keys.CryptoErase,
            ["diskEncryptionSetId"] = disks.DiskEncryptionSetId,
        };
    }
}
