using System.Collections.Immutable;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Facilities;

/// <summary>How the data centres of a region are cooled.</summary>
/// <param name="Methods">The methods, of <see cref="KnownMethods"/>.</param>
/// <param name="Confidence">How far the entry can be trusted.</param>
/// <param name="Source">Where it comes from, in words.</param>
public sealed record Cooling(ImmutableArray<string> Methods, Confidence Confidence, string Source)
{
    /// <summary>The methods that can be named.</summary>
    public static ImmutableArray<string> KnownMethods { get; } =
        ["free-cooling", "river-cooling", "sea-cooling", "adiabatic", "chilled-water", "liquid-cooling", "district-heating"];
}
