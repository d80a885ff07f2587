using System.Collections.Immutable;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Facilities;

/// <summary>What the tags of a region's resource groups say of its facilities; what nobody has published has no tag.</summary>
public static class FacilityTags
{
    /// <summary>The tag that names the country in which the data lies.</summary>
    public const string Residency = "residency";

    /// <summary>The greatest length that ARM allows for a tag's value.</summary>
    private const int MaxValue = 256;

    /// <summary>The tags.</summary>
    /// <param name="region">The region.</param>
    /// <param name="facilities">What is known of its facilities.</param>
    /// <returns>Names and values as ARM takes them.</returns>
    public static ImmutableSortedDictionary<string, string> Of(Region region, RegionFacilities facilities)
    {
        var tags = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        Add("facilityOperator", facilities.Operator.Value);
        Add("facilitySites", string.Join(", ", facilities.Sites.Select(s => $"{s.Place} ({s.Country})")));
        Add(Residency, string.Join(", ", facilities.Sites.Select(s => s.Country).Distinct()));
        Add("pairedRegion", region.Pair);
        Add("pueTarget", facilities.PowerUsage.Target?.ToString());
        foreach (var certification in facilities.Certifications.Where(c => c.State != CertificationState.Unknown))
        {
            Add(NameOf(certification), string.Join(' ', new[] { certification.StateWord, certification.Milestone, certification.Since?.ToString("O") }.OfType<string>()));
        }

        return tags.ToImmutable();

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                tags[name] = value.Length <= MaxValue ? value : value[..MaxValue];
            }
        }
    }

    // 'SecNumCloud 3.2' becomes 'certification-SecNumCloud-3.2': ARM refuses < > % & \ ? / in names of tags.
    private static string NameOf(Certification certification) =>
        "certification-" + string.Concat(certification.Scheme.Select(c => char.IsAsciiLetterOrDigit(c) || c == '.' ? c : '-'));
}
