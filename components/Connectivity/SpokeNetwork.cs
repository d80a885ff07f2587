using System.Collections.Immutable;
using Bleu.Infra.Configuration;
using Bleu.Infra.Naming;
using Bleu.Infra.Networking;
using Bleu.Infra.Observability;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>
/// The network of a client in a region: private subnets without a way out of their own, everything else through the hub's
/// firewall, which is also their DNS server.
/// </summary>
public sealed class SpokeNetwork : ComponentResource
{
    private readonly Dictionary<string, Output<string>> _subnets = new(StringComparer.Ordinal);
    private readonly string _subject;

    /// <summary>Declares the network, its subnets and its side of the peering.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or without room (BLEU5004).</exception>
    public SpokeNetwork(string name, SpokeNetworkArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:SpokeNetwork", name, args, options)
    {
        SpokeNetworkValidator.Check(name, args);
        var blocks = SubnetPlan.Carve(
            $"SpokeNetwork '{name}' AddressSpace", args.AddressSpace, args.Subnets.Select(s => (s.Name, s.Prefix)));
        var child = new CustomResourceOptions { Parent = this };
        var network = new VirtualNetwork(
            name,
            new VirtualNetworkArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                VirtualNetworkName = ResourceNames.Of(NamingRule.VirtualNetwork, args.Naming),
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { args.AddressSpace } },
                DhcpOptions = new Inputs.DhcpOptionsArgs { DnsServers = { args.FirewallPrivateAddress } },
                Tags = args.Tags,
            },
            child);
        LogShipping.Send(name, network.Id, args.LogWorkspaceId, child);

        var place = new NetworkPlace(name, args.ResourceGroupName, args.Location, args.Naming, args.Tags, network.Name, args.LogWorkspaceId);
        var routes = args.HubNetworkId is null ? null : FirewallRoute.Declare(place, args.FirewallPrivateAddress, child);
        FlowSettings[] flows = [.. args.Flows.Select(f => f.ToSettings($"SpokeNetwork '{name}' Flows")), .. HubFlows.Spoke(Cidr.Parse(args.AddressSpace))];
        var chain = new SubnetChain(place, child);
        _subject = $"{nameof(SpokeNetwork)} '{name}' subnet";
        foreach (var (subnet, block) in args.Subnets.Zip(blocks))
        {
            _subnets[subnet.Name] = chain.Add(subnet.Name, block, routes, flows, subnet.Delegation, subnet.OverlayOf(_subject)).Id;
        }

        if (args.HubNetworkId is { } hub)
        {
            _ = new VirtualNetworkPeering(
                name,
                new VirtualNetworkPeeringArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    VirtualNetworkName = network.Name,
                    VirtualNetworkPeeringName = "to-hub",
                    RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = hub },
                    AllowVirtualNetworkAccess = true,
                    AllowForwardedTraffic = true,
                    AllowGatewayTransit = false,
                    UseRemoteGateways = false,
                },
                child);
        }

        NetworkId = network.Id;
        NetworkName = network.Name;
        SubnetIds = Output.All(_subnets.Values).Apply(ids => _subnets.Keys.Zip(ids).ToImmutableDictionary(p => p.First, p => p.Second));
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["networkId"] = NetworkId,
            ["networkName"] = NetworkName,
            ["subnetIds"] = SubnetIds,
        });
    }

    /// <summary>The network's ARM id.</summary>
    [Output("networkId")]
    public Output<string> NetworkId { get; private set; }

    /// <summary>The network's name.</summary>
    [Output("networkName")]
    public Output<string> NetworkName { get; private set; }

    /// <summary>The subnets' ARM ids by name.</summary>
    [Output("subnetIds")]
    public Output<ImmutableDictionary<string, string>> SubnetIds { get; private set; }

    /// <summary>The ARM id of a subnet; what takes it waits for that subnet alone.</summary>
    /// <param name="name">Its name, as it was given.</param>
    /// <exception cref="RunException">BLEU5003: there is no subnet of that name.</exception>
    public Output<string> SubnetId(string name) => _subnets.TryGetValue(name, out var id)
        ? id
        : throw new RunException(ComponentDiagnostics.NotAllowed(_subject, name, _subnets.Keys).ToString());
}
