using System.Collections.Immutable;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Facilities;

/// <summary>What is known of the data centres behind a region. What nobody has published is absent, and stays so.</summary>
public sealed record RegionFacilities
{
    /// <summary>Facilities of which nothing is known.</summary>
    public static RegionFacilities Unknown { get; } = new();

    /// <summary>Who operates them.</summary>
    /// <value>The default is an unknown value.</value>
    public ProfileValue Operator { get; init; } = ProfileValue.Unknown;

    /// <summary>The sites.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<Site> Sites { get; init; } = [];

    /// <summary>The power-usage effectiveness.</summary>
    /// <value>The default is a value without target and measurement.</value>
    public PowerUsage PowerUsage { get; init; } = new();

    /// <summary>The cooling; nothing when none is published.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public Cooling? Cooling { get; init; }

    /// <summary>The certifications.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<Certification> Certifications { get; init; } = [];

    /// <summary>Lays other facts over these: what is given there wins, certifications scheme by scheme.</summary>
    /// <param name="other">The other facts.</param>
    public RegionFacilities With(RegionFacilities other) => new()
    {
        Operator = other.Operator.IsKnown ? other.Operator : Operator,
        Sites = other.Sites.IsEmpty ? Sites : other.Sites,
        PowerUsage = new()
        {
            Target = other.PowerUsage.Target ?? PowerUsage.Target,
            Measured = other.PowerUsage.Measured ?? PowerUsage.Measured,
            MeasuredOn = other.PowerUsage.Measured is null ? PowerUsage.MeasuredOn : other.PowerUsage.MeasuredOn,
            Confidence = IsGiven(other.PowerUsage) ? other.PowerUsage.Confidence : PowerUsage.Confidence,
            Source = IsGiven(other.PowerUsage) ? other.PowerUsage.Source : PowerUsage.Source,
        },
        Cooling = other.Cooling ?? Cooling,
        Certifications = [.. Certifications.Where(c => !other.Certifications.Any(o => o.Scheme == c.Scheme)), .. other.Certifications],
    };

    private static bool IsGiven(PowerUsage usage) => usage.Target is not null || usage.Measured is not null;
}
