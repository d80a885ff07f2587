using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Hubs;

/// <summary>A VPN gateway and the sites it reaches.</summary>
public sealed record VpnSettings
{
    /// <summary>The scale: the number in the SKU of a gateway (1 to 5), or the scale units in a virtual WAN.</summary>
    public int Scale { get; init; } = 2;

    /// <summary>The sites.</summary>
    public ImmutableArray<VpnSiteSettings> Sites { get; init; } = [];
}
