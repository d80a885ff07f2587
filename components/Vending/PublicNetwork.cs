using System.Collections.Immutable;
using Bleu.Infra.Configuration;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Naming;
using Bleu.Infra.Networking;
using Bleu.Infra.Observability;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Vending;

/// <summary>
/// The network of a landing zone of the tier <see cref="Tiers.Public"/>: it joins no hub. Its subnets leave by one NAT gateway with a
/// fixed address, which partners can let in, and nothing comes in but what the flows say.
/// </summary>
public sealed class PublicNetwork : ComponentResource
{
    private readonly Dictionary<string, Output<string>> _subnets = new(StringComparer.Ordinal);
    private readonly string _subject;

    /// <summary>Declares the network, its subnets and its way out.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or without room (BLEU5004).</exception>
    public PublicNetwork(string name, PublicNetworkArgs args, ComponentResourceOptions? options = null)
        : base("bleu:vending:PublicNetwork", name, args, options)
    {
        new ArgumentChecks(nameof(PublicNetwork), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.AddressSpace, "AddressSpace")
            .NotEmpty(args.Subnets.Count, "Subnets")
            .Required(args.LogWorkspaceId, "LogWorkspaceId")
            .Throw();
        var blocks = SubnetPlan.Carve($"PublicNetwork '{name}' AddressSpace", args.AddressSpace, args.Subnets.Select(s => (s.Name, s.Prefix)));
        var child = new CustomResourceOptions { Parent = this };
        var network = new VirtualNetwork(
            name,
            new VirtualNetworkArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                VirtualNetworkName = ResourceNames.Of(NamingRule.VirtualNetwork, args.Naming!),
                AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = { args.AddressSpace } },
                Tags = args.Tags,
            },
            child);
        LogShipping.Send(name, network.Id, args.LogWorkspaceId, child);
        var place = new NetworkPlace(name, args.ResourceGroupName, args.Location, args.Naming!, args.Tags, network.Name, args.LogWorkspaceId);
        FlowSettings[] flows = [.. args.Flows.Select(f => f.ToSettings($"PublicNetwork '{name}' Flows")), .. HubFlows.Spoke(Cidr.Parse(args.AddressSpace))];
        var gateway = Gateway(name, args, child);
        var chain = new SubnetChain(place, child, natGatewayId: gateway.Id);
        _subject = $"{nameof(PublicNetwork)} '{name}' subnet";
        foreach (var (subnet, block) in args.Subnets.Zip(blocks))
        {
            _subnets[subnet.Name] = chain.Add(subnet.Name, block, null, flows).Id;
        }

        NetworkId = network.Id;
        SubnetIds = Output.All(_subnets.Values).Apply(ids => _subnets.Keys.Zip(ids).ToImmutableDictionary(p => p.First, p => p.Second));
        RegisterOutputs(new Dictionary<string, object?> { ["networkId"] = NetworkId, ["subnetIds"] = SubnetIds });
    }

    /// <summary>The network's ARM id.</summary>
    [Output("networkId")]
    public Output<string> NetworkId { get; private set; }

    /// <summary>The subnets' ARM ids by name.</summary>
    [Output("subnetIds")]
    public Output<ImmutableDictionary<string, string>> SubnetIds { get; private set; }

    /// <summary>The ARM id of a subnet; what takes it waits for that subnet alone.</summary>
    /// <param name="name">Its name, as it was given.</param>
    /// <exception cref="RunException">BLEU5003: there is no subnet of that name.</exception>
    public Output<string> SubnetId(string name) => _subnets.TryGetValue(name, out var id)
        ? id
        : throw new RunException(ComponentDiagnostics.NotAllowed(_subject, name, _subnets.Keys).ToString());

    private static NatGateway Gateway(string name, PublicNetworkArgs args, CustomResourceOptions child)
    {
        var address = new PublicIPAddress(
            name,
            new PublicIPAddressArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                PublicIpAddressName = ResourceNames.Of(NamingRule.PublicIp, args.Naming, "nat"),
                PublicIPAllocationMethod = IPAllocationMethod.Static,
                Sku = new Inputs.PublicIPAddressSkuArgs { Name = PublicIPAddressSkuName.Standard },
                Tags = args.Tags,
            },
            child);
        LogShipping.Send($"{name}-address", address.Id, args.LogWorkspaceId, child);
        return new(
            name,
            new NatGatewayArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                NatGatewayName = ResourceNames.Of(NamingRule.NatGateway, args.Naming),
                Sku = new Inputs.NatGatewaySkuArgs { Name = NatGatewaySkuName.Standard },
                IdleTimeoutInMinutes = 4,
                PublicIpAddresses = { new Inputs.SubResourceArgs { Id = address.Id } },
                Tags = args.Tags,
            },
            child);
    }
}
