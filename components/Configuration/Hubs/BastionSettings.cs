using System.Collections.Immutable;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Hubs;

/// <summary>A bastion: the one way to administer machines.</summary>
public sealed record BastionSettings
{
    /// <summary>The blocks from which administrators come to its public address; without any it has none.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<Cidr> Administrators { get; init; } = [];

    /// <summary>Its tier: <c>Premium</c>, which records sessions and can do without a public address, or <c>Standard</c>.</summary>
    /// <value>The default is <c>Premium</c>.</value>
    public string Sku { get; init; } = "Premium";

    /// <summary>How many scale units it has, 2 to 50; each serves about twenty sessions.</summary>
    public int ScaleUnits { get; init; } = 2;
}
