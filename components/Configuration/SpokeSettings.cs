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
}
