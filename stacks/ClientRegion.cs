using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Data;
using Bleu.Infra.Keys;
using Bleu.Infra.Observability;
using Bleu.Infra.Tiers;
using Bleu.Infra.Vending;
using Bleu.Infra.Workloads;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>What a client has in one region: spoke networks, keys, and vaults for backups where a service needs them.</summary>
internal sealed class ClientRegion
{
    private readonly ClientSettings _settings;
    private readonly CloudProfile _cloud;
    private readonly LogWorkspace _logs;
    private readonly HubReference? _hub;
    private readonly PrivateZones? _zones;
    private readonly Dictionary<string, (ClientNetwork Network, SpokeSettings Settings)> _spokes = new(StringComparer.Ordinal);
    private readonly Lazy<StackBackup> _backup;

    /// <summary>Declares it.</summary>
    /// <param name="context">The stack in this region.</param>
    /// <param name="configuration">The stack's configuration.</param>
    /// <param name="settings">What the client asks for.</param>
    /// <param name="logs">Who receives the logs.</param>
    /// <param name="spokes">The spokes of this region, by their names.</param>
    public ClientRegion(
        StackContext context, ProgramConfiguration configuration, ClientSettings settings, LogWorkspace logs, IReadOnlyList<(string Name, string Hub, SpokeSettings Network)> spokes)
    {
        (Context, _settings, _cloud, _logs) = (context, settings, configuration.Cloud, logs);
        _hub = spokes[0].Hub.Length == 0 ? null : new(spokes[0].Hub);
        foreach (var (name, hub, network) in spokes)
        {
            _spokes[name] = (_hub is null ? Alone(network) : Spoke(name, hub == spokes[0].Hub ? _hub : new(hub), network), network);
        }

        // Whoever joins no hub has the zones of its private endpoints itself.
        _zones = _hub is null ? Zones(_spokes[spokes[0].Name].Network) : null;
        Vault = context.Keys(EndpointSubnet(spokes[0].Name, null), ZoneOf("vault"), logs);
        Keys = new KeyHierarchy(
            context.Named("client-keys"),
            new KeyHierarchyArgs
            {
                ResourceGroupName = context.Group("keys").Name,
                VaultName = Vault.VaultName,
                Purposes = { [settings.Client] = [.. Purposes] },
                Algorithm = settings.Keys.Algorithm,
                RotateDays = settings.Keys.RotateDays,
                ExpiryDays = settings.Keys.ExpiryDays,
                FirstExpiry = settings.Keys.FirstExpiry,
                Tags = context.Tags,
            },
            context.Component);
        Disks = Disk();
        _backup = new(() => new StackBackup(
            Context,
            Context.Region,
            settings.Backup,
            Keys.Key(settings.Client, "backup"),
            User("backup"),
            EndpointSubnet(spokes[0].Name, null),
            ZoneId("backup") is null ? [] : new[] { "backup", "blob", "queue" }.ToDictionary(z => z, z => (Input<string>)ZoneOf(z)),
            _logs));
    }

    /// <summary>The stack in this region.</summary>
    public StackContext Context { get; }

    /// <summary>The client's key vault.</summary>
    public KeyVault Vault { get; }

    /// <summary>The client's keys.</summary>
    public KeyHierarchy Keys { get; }

    /// <summary>What the client's disks are encrypted with.</summary>
    public DiskEncryptionSet Disks { get; }

    /// <summary>The vaults of its backups; the first use declares them.</summary>
    public StackBackup Backup => _backup.Value;

    /// <summary>The key of the client's data.</summary>
    public CustomerKeyArgs DataKey => CustomerKeyArgs.Of(Keys.Key(_settings.Client, "data"), Vault);

    /// <summary>A spoke's network.</summary>
    public ClientNetwork this[string spoke] => _spokes[spoke].Network;

    private IEnumerable<string> Purposes =>
        ["data", "disks", .. HasBackup ? (string[])["backup"] : [], .. _spokes.ContainsKey(_settings.Cluster?.Spoke ?? "") ? (string[])["cluster"] : []];

    private bool HasBackup => _settings.Services.Any(s => _spokes.ContainsKey(s.Spoke) && s.Kind is "vm" or "storage" or "postgresql");

    /// <summary>The subnet of private endpoints: the one that was named, or the last of the spoke.</summary>
    public Output<string> EndpointSubnet(string spoke, string? subnet) =>
        this[spoke].SubnetId(subnet ?? ClusterNetwork.EndpointSubnet(_spokes[spoke].Settings, _settings.ClusterIn(spoke)));

    /// <summary>The subnet of machines: the one that was named, or the first of the spoke.</summary>
    public Output<string> MachineSubnet(string spoke, string? subnet) => this[spoke].SubnetId(subnet ?? _spokes[spoke].Settings.Subnets[0].Name);

    /// <summary>Whether a spoke has a route table that leads to the firewall; in a virtual WAN the hub brings the routes.</summary>
    public bool IsRouted(string spoke) => !_spokes[spoke].Settings.IsInVirtualWan;

    /// <summary>The private DNS zone of a service; nothing where the cloud's is not known.</summary>
    public Input<string>? ZoneId(string service) =>
        _cloud.PrivateLinkZones(Context.Region).ContainsKey(service) ? (Input<string>)ZoneOf(service) : null;

    private Output<string> ZoneOf(string service) => _hub?.PrivateDnsZoneId(service) ?? _zones?.ZoneId(service) ?? Output.Create("");

    private PrivateZones Zones(ClientNetwork network) => new(
        Context.Named("zones"),
        new PrivateZonesArgs
        {
            ResourceGroupName = Context.Group("network").Name,
            NetworkId = network.NetworkId,
            Zones = _cloud.PrivateLinkZones(Context.Region).ToDictionary(),
            Tags = Context.Tags,
        },
        Context.Component);

    private ClientNetwork Alone(SpokeSettings settings)
    {
        var network = new PublicNetwork(
            Context.Named("spoke"),
            new PublicNetworkArgs
            {
                ResourceGroupName = Context.Group("network").Name,
                Location = Context.Location,
                Naming = Context.Naming,
                AddressSpace = settings.AddressSpace.ToString(),
                Subnets = [.. settings.Subnets.Select(s => new SpokeSubnetArgs { Name = s.Name, Prefix = s.Prefix })],
                Flows = [.. settings.Flows.Select(FlowArgs.Of)],
                LogWorkspaceId = _logs.WorkspaceId,
                Tags = Context.Tags,
            },
            Context.Component);
        return new(network.NetworkId, network.SubnetIds, network.SubnetId);
    }

    private ClientNetwork Spoke(string name, HubReference hub, SpokeSettings settings)
    {
        var group = Context.Group("network");
        var isFirst = _spokes.Count == 0;
        var spoke = new SpokeNetwork(
            Context.Named(isFirst ? "spoke" : name),
            new SpokeNetworkArgs
            {
                ResourceGroupName = group.Name,
                Location = Context.Location,
                Naming = isFirst ? Context.Naming : new() { Stem = $"{Context.Naming.Stem}-{name}", Seed = Context.Naming.Seed },
                AddressSpace = settings.AddressSpace.ToString(),
                Subnets = [.. ClusterNetwork.Subnets(settings, _settings.ClusterIn(name))],
                HubNetworkId = StackContext.Maybe(settings.IsInVirtualWan ? null : hub.NetworkId),
                Flows = [.. settings.Flows.Concat(ClusterNetwork.Flows(settings, _settings.ClusterIn(name))).Select(FlowArgs.Of)],
                FirewallPrivateAddress = hub.FirewallPrivateAddress,
                LogWorkspaceId = _logs.WorkspaceId,
                Tags = Context.Tags,
            },
            Context.Component);
        var made = new ClientNetwork(spoke.NetworkId, spoke.SubnetIds, spoke.SubnetId);
        if (!settings.HasHubSide)
        {
            return made;
        }

        var provider = Context.ProviderOf(isFirst ? "hub" : $"hub-{name}", hub.SubscriptionId);
        Join(
            Context.Named(isFirst ? "hub" : $"hub-{name}"),
            settings.IsInVirtualWan,
            spoke,
            group.Name,
            new(settings.IsInVirtualWan ? hub.VirtualHubName : hub.NetworkName, hub.NetworkResourceGroup),
            isFirst ? _settings.Client : $"{_settings.Client}-{name}",
            new() { Providers = { provider } });
        return made;
    }

    private void Join(string name, bool isInVirtualWan, SpokeNetwork spoke, Input<string> group, HubSide hub, string peer, ComponentResourceOptions options)
    {
        ComponentResource Of<TTier>()
            where TTier : IHubTier
        {
            var network = new TieredNetwork<TTier>(spoke.NetworkId, spoke.NetworkName, group);
            return isInVirtualWan ? HubJoin.Connect(name, network, hub, peer, options) : HubJoin.Peer(name, network, hub, peer, options);
        }

        _ = _settings.Tier switch
        {
            "corp" => Of<Corp>(),
            "online" => Of<Online>(),
            "confidential-corp" => Of<ConfidentialCorp>(),
            "confidential-online" => Of<ConfidentialOnline>(),
            var tier => throw new InvalidOperationException($"Networks of the tier '{tier}' join no hub."),
        };
    }

    private DiskEncryptionSet Disk() => new(
        Context.Named("disks"),
        new DiskEncryptionSetArgs
        {
            ResourceGroupName = Context.Group("keys").Name,
            Location = Context.Location,
            Naming = Context.Naming,
            KeyUriWithVersion = Keys.Key(_settings.Client, "disks").KeyUriWithVersion,
            VaultId = Vault.VaultId,
            IdentityId = User("disks"),
            Tags = Context.Tags,
        },
        Context.Component);

    private Output<string> User(string purpose) => new KeyUser(
        Context.Named($"{purpose}-key"),
        new KeyUserArgs
        {
            ResourceGroupName = Context.Group("keys").Name,
            Location = Context.Location,
            Naming = Context.Naming,
            Service = purpose,
            KeyId = Keys.Key(_settings.Client, purpose).KeyId,
            Tags = Context.Tags,
        },
        Context.Component).IdentityId;
}
