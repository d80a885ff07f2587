using System.Collections.Immutable;

namespace Bleu.Infra.Regimes;

/// <summary>Groups of countries in which a regime lets data lie, as ISO 3166 codes.</summary>
internal static class Countries
{
    public static ImmutableArray<string> France { get; } = ["FR"];

    public static ImmutableArray<string> Union { get; } =
    [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
        "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ];

    public static ImmutableArray<string> EconomicArea { get; } = [.. Union, "IS", "LI", "NO"];

    /// <summary>A group in words.</summary>
    public static string Name(ImmutableArray<string> countries) =>
        countries.Length == France.Length ? "France" : countries.Length == Union.Length ? "the European Union" : "the European Economic Area";
}
