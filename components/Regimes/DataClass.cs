using System.Collections.Immutable;
using Bleu.Infra.Tiers;

namespace Bleu.Infra.Regimes;

/// <summary>How sensitive the data of a client are.</summary>
/// <param name="Name">The name in configuration: <c>health</c>.</param>
/// <param name="Tiers">The tiers that may hold them.</param>
/// <param name="Regime">The regime without which nobody may hold them; nothing where there is none.</param>
public sealed record DataClass(string Name, ImmutableArray<string> Tiers, string? Regime = null)
{
    private static readonly ImmutableArray<string> Closed = [Tier.Corp.Name, Tier.ConfidentialCorp.Name, Tier.ConfidentialOnline.Name];
    private static readonly ImmutableArray<string> Inside = [Tier.Online.Name, .. Closed];

    /// <summary>All classes, from the least to the most sensitive.</summary>
    public static ImmutableArray<DataClass> All { get; } =
    [
        new("public", [.. Tier.All.Select(t => t.Name)]),
        new("internal", Inside),
        new("personal", Inside),
        new("health", Closed, "hds"),
        new("confidential", [Tier.ConfidentialCorp.Name, Tier.ConfidentialOnline.Name]),
        new("restricted", [Tier.ConfidentialCorp.Name], "diffusion-restreinte"),
    ];

    /// <summary>The names in configuration.</summary>
    public static string[] Names { get; } = [.. All.Select(c => c.Name)];

    /// <summary>The class of a name; nothing where there is none.</summary>
    /// <param name="name">The name.</param>
    public static DataClass? Find(string? name) => All.FirstOrDefault(c => c.Name == name);
}
