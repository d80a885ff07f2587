using Bleu.Infra.Configuration;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Connectivity.Parts;
using Bleu.Infra.Connectivity.Wan;
using Bleu.Infra.Observability;
using Bleu.Infra.Productivity;
using Bleu.Infra.Providers;
using Pulumi;

namespace Bleu.Infra.Stacks;

/// <summary>The hub of a region in the shape that its configuration asks for, and the parts that it asks for.</summary>
internal sealed class HubParts
{
    private readonly ProgramConfiguration _configuration;
    private readonly StackContext _context;
    private readonly HubSettings _hub;
    private readonly HubLayout _layout;
    private readonly Pulumi.AzureNative.Resources.ResourceGroup _group;
    private readonly LogWorkspace _logs;
    private readonly List<Resource> _last = [];
    private readonly Output<string>? _ddosPlanId;

    public HubParts(ProgramConfiguration configuration, StackContext context, HubSettings hub, Pulumi.AzureNative.Resources.ResourceGroup group, LogWorkspace logs)
    {
        (_configuration, _context, _hub, _group, _logs) = (configuration, context, hub, group, logs);
        _layout = HubLayout.Of(hub.AddressSpace, hub.IsVirtualWan);
        _ddosPlanId = hub.Ddos && configuration.Cloud.Offers(Clouds.CloudService.DdosProtection)
            ? new DdosPlan("ddos", new() { ResourceGroupName = group.Name, Location = context.Location, Naming = context.Naming, Tags = context.Tags }, context.Component).PlanId
            : null;
        if (hub.IsVirtualWan)
        {
            DeclareVirtualWan();
        }
        else
        {
            DeclareNetwork();
        }

        DeclareParts();
    }

    public Output<string> NetworkId { get; private set; } = null!;

    public Output<string> NetworkName { get; private set; } = null!;

    public Output<string> FirewallId { get; private set; } = null!;

    public Output<string> FirewallPrivateAddress { get; private set; } = null!;

    public Output<string> PrivateEndpointSubnetId { get; private set; } = null!;

    /// <summary>What other stacks may need to know.</summary>
    public Dictionary<string, object?> Outputs { get; } = [];

    private Output<string>? GatewaySubnetId { get; set; }

    private VirtualWanHub? VirtualHub { get; set; }

    private void DeclareNetwork()
    {
        var args = new HubNetworkArgs
        {
            ClientPools = [.. _hub.ClientPools.Select(p => p.ToString())],
            GatewayTargets = [.. Microsoft365Flows.GatewayTargets(_configuration.Cloud, _hub).Select(b => b.ToString())],
        };
        var hub = new HubNetwork("hub", Common(args), _context.Component);
        (NetworkId, NetworkName, FirewallId, FirewallPrivateAddress) = (hub.NetworkId, hub.NetworkName, hub.FirewallId, hub.FirewallPrivateAddress);
        (PrivateEndpointSubnetId, GatewaySubnetId) = (hub.PrivateEndpointSubnetId, hub.GatewaySubnetId);
        _last.Add(hub.LastSubnet());
        Outputs["firewallRouteTableName"] = hub.FirewallRouteTableName;
        foreach (var peer in _hub.Peers)
        {
            Join(hub, peer);
        }
    }

    private void DeclareVirtualWan()
    {
        var args = Common(new VirtualWanHubArgs());
        args.VirtualWanId = StackContext.Maybe(_hub.Peers.IsEmpty ? null : new HubReference(_hub.Peers[0].Stack).VirtualWanId);
        VirtualHub = new VirtualWanHub("hub", args, _context.Component);
        (NetworkId, NetworkName) = (VirtualHub.NetworkId, VirtualHub.NetworkName);
        (FirewallId, FirewallPrivateAddress) = (VirtualHub.FirewallId, VirtualHub.FirewallPrivateAddress);
        PrivateEndpointSubnetId = VirtualHub.PrivateEndpointSubnetId;
        _last.Add(VirtualHub.LastSubnet());
        Outputs["virtualWanId"] = VirtualHub.VirtualWanId;
        Outputs["virtualHubName"] = VirtualHub.VirtualHubName;
    }

    // Both sides are declared here, so that adding a region changes no other stack.
    private void Join(HubNetwork hub, Configuration.Hubs.HubPeerSettings peer)
    {
        var other = new HubReference(peer.Stack);
        _ = new HubLink(
            $"to-{peer.Stack}",
            new HubLinkArgs
            {
                ResourceGroupName = _group.Name,
                NetworkName = hub.NetworkName,
                Peer = peer.Stack,
                RemoteNetworkId = other.NetworkId,
                RemoteFirewallAddress = other.FirewallPrivateAddress,
                RemoteSpaces = [.. peer.Spaces.Select(s => s.ToString())],
                RouteTableName = hub.FirewallRouteTableName,
            },
            _context.Component);
        var provider = CloudProvider.Create(peer.Stack, _configuration.Cloud, _configuration.Region, _configuration.Settings.TenantId, other.SubscriptionId);
        _ = new HubLink(
            $"from-{peer.Stack}",
            new HubLinkArgs
            {
                ResourceGroupName = other.NetworkResourceGroup,
                NetworkName = other.NetworkName,
                Peer = Deployment.Instance.StackName,
                RemoteNetworkId = hub.NetworkId,
                RemoteFirewallAddress = hub.FirewallPrivateAddress,
                RemoteSpaces = [_hub.AddressSpace.ToString(), .. _hub.ClientPools.Select(p => p.ToString())],
                RouteTableName = other.FirewallRouteTableName,
            },
            new ComponentResourceOptions { Providers = { provider } });
    }

    private void DeclareParts()
    {
        if (_hub.Bastion is { } bastion)
        {
            var args = Part(new BastionArgs
            {
                NetworkName = NetworkName,
                Block = Block(HubNetworkDefaults.BastionSubnet),
                Administrators = [.. bastion.Administrators.Select(a => a.ToString())],
                Sku = bastion.Sku,
                ScaleUnits = bastion.ScaleUnits,
            });
            _last.Add(new Bastion("bastion", args, After()));
        }

        if (_hub.Resolver is { } resolver)
        {
            var args = Part(new DnsResolverArgs
            {
                NetworkId = NetworkId,
                NetworkName = NetworkName,
                InboundBlock = Block(HubNetworkDefaults.ResolverInboundSubnet),
                OutboundBlock = Block(HubNetworkDefaults.ResolverOutboundSubnet),
                Forward = [.. resolver.Forward.Select(f => new DnsForwardArgs { Name = f.Name, Domain = f.Domain, Servers = [.. f.Servers] })],
                Blocked = [.. resolver.Blocked],
            });
            _last.Add(new DnsResolver("resolver", args, After()));
        }

        if (_hub.Vpn is { } vpn)
        {
            var args = Part(new VpnGatewayArgs
            {
                SubnetId = StackContext.Maybe(GatewaySubnetId),
                VirtualHubId = StackContext.Maybe(VirtualHub?.VirtualHubId),
                VirtualWanId = StackContext.Maybe(VirtualHub?.VirtualWanId),
                Scale = vpn.Scale,
                IsZoneRedundant = _configuration.Region.AvailabilityZones != 0,
                Sites = [.. vpn.Sites.Select(s => new VpnSiteArgs { Name = s.Name, Address = s.Address, Spaces = [.. s.Spaces.Select(b => b.ToString())], SharedKey = StackContext.VpnSharedKey(s.Name) })],
            });
            _last.Add(new VpnGateway("vpn", args, _context.Component));
        }

        if (_hub.ExpressRoute is { } expressRoute)
        {
            var args = Part(new ExpressRouteGatewayArgs
            {
                SubnetId = StackContext.Maybe(GatewaySubnetId),
                VirtualHubId = StackContext.Maybe(VirtualHub?.VirtualHubId),
                Scale = expressRoute.Scale,
                IsZoneRedundant = _configuration.Region.AvailabilityZones != 0,
                Circuits = expressRoute.Circuits.ToDictionary(),
            });
            _last.Add(new ExpressRouteGateway("express-route", args, _context.Component));
        }
    }

    /// <summary>The log of what passes the network, in an archive that is there by now.</summary>
    public void LogFlows(Input<string> archive)
    {
        if (_hub.FlowLogs)
        {
            var args = Part(new FlowLogsArgs { NetworkId = NetworkId, StorageAccountId = archive, RetentionDays = _configuration.Settings.Logs.RetentionDays });
            _ = new FlowLogs("flow-logs", args, _context.Component);
        }
    }

    private string Block(string subnet) => _layout.Block(subnet).ToString();

    // ARM changes one subnet of a network at a time.
    private ComponentResourceOptions After()
    {
        var options = _context.Component;
        options.DependsOn.Add(_last[^1]);
        return options;
    }

    private T Common<T>(T args)
        where T : HubArgs
    {
        args.ResourceGroupName = _group.Name;
        args.Location = _context.Location;
        args.Naming = _context.Naming;
        args.AddressSpace = _hub.AddressSpace.ToString();
        args.FirewallTier = _hub.FirewallTier;
        args.ThreatIntelligence = _hub.ThreatIntelligence;
        args.IntrusionDetection = _hub.IntrusionDetection;
        args.TlsSecretId = _hub.TlsInspection is { } tls ? (Input<string>)tls.SecretId : null;
        args.TlsIdentityId = _hub.TlsInspection?.IdentityId;
        args.Flows = [.. _hub.Flows.Concat(Microsoft365Flows.Of(_configuration.Cloud, _configuration.Settings.TenantId, _hub)).Select(FlowArgs.Of)];
        args.Zones = _configuration.Region.Zones.ToList();
        args.DdosPlanId = StackContext.Maybe(_ddosPlanId);
        args.LogWorkspaceId = _logs.WorkspaceId;
        args.Tags = _context.Tags;
        if (_hub.Resolver is not null)
        {
            args.DnsServers.Add(_layout.ResolverAddress);
        }

        return args;
    }

    private T Part<T>(T args)
        where T : HubPartArgs
    {
        args.ResourceGroupName = _group.Name;
        args.Location = _context.Location;
        args.Naming = _context.Naming;
        args.LogWorkspaceId = _logs.WorkspaceId;
        args.Zones = _configuration.Region.Zones.ToList();
        args.Tags = _context.Tags;
        return args;
    }
}
