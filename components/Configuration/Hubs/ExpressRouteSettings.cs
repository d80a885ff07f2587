using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Hubs;

/// <summary>An ExpressRoute gateway and its circuits.</summary>
public sealed record ExpressRouteSettings
{
    /// <summary>The scale: the number in the SKU of a gateway (1 to 3), or the scale units in a virtual WAN.</summary>
    public int Scale { get; init; } = 1;

    /// <summary>The circuits by name, with their ARM ids.</summary>
    public ImmutableSortedDictionary<string, string> Circuits { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
