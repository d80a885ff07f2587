using System.Collections.Immutable;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration;

/// <summary>The spoke network of a client.</summary>
public sealed record SpokeSettings
{
    /// <summary>Its address space, from /16 to /26.</summary>
    public required Cidr AddressSpace { get; init; }

    /// <summary>Its subnets, carved out in this order: a new one belongs at the end.</summary>
    public required ImmutableArray<SubnetSettings> Subnets { get; init; }

    /// <summary>How it joins the hub: <c>peering</c>, or <c>virtual-hub</c> where the region's hub is in a virtual WAN.</summary>
    /// <value>The default is <c>peering</c>.</value>
    public string Join { get; init; } = "peering";

    /// <summary>Whether the stack declares the hub's side of the joint too; otherwise whoever owns the hub does.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool HasHubSide { get; init; } = true;

    /// <summary>Whether it joins a virtual hub.</summary>
    public bool IsInVirtualWan => Join == "virtual-hub";

    /// <summary>The flows that its subnets let in, beside TLS from the network itself.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<FlowSettings> Flows { get; init; } = [];
}
