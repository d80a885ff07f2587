using System.Collections.Immutable;
using System.Globalization;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Facilities;

/// <summary>What the outputs of a region's stack say of its facilities: whole, where tags hold what fits; what nobody has published is absent.</summary>
public static class FacilityOutputs
{
    /// <summary>The facts.</summary>
    /// <param name="region">The region.</param>
    /// <param name="facilities">What is known of its facilities.</param>
    /// <returns>
    /// Texts, days in ISO 8601 form, lists and maps: <c>operator</c>, <c>sites</c> (<c>name</c>, <c>place</c>, <c>country</c>), <c>pue</c>
    /// (<c>target</c>, <c>measured</c>, <c>measuredOn</c>), <c>cooling</c>, <c>certifications</c> (<c>scheme</c>, <c>state</c>,
    /// <c>milestone</c>, <c>since</c>, <c>validUntil</c>) and <c>pairedRegion</c>.
    /// </returns>
    public static ImmutableSortedDictionary<string, object> Of(Region region, RegionFacilities facilities)
    {
        var usage = facilities.PowerUsage;
        return Known(
            ("operator", facilities.Operator.Value),
            ("sites", facilities.Sites.Select(s => Known(("name", s.Name), ("place", s.Place), ("country", s.Country))).ToImmutableArray()),
            ("pue", Known(
                ("target", usage.Target?.ToString()),
                ("measured", usage.Measured?.ToString(CultureInfo.InvariantCulture)),
                ("measuredOn", Day(usage.MeasuredOn)))),
            ("cooling", facilities.Cooling?.Methods),
            ("certifications", facilities.Certifications
                .Where(c => c.State != CertificationState.Unknown)
                .Select(c => Known(("scheme", c.Scheme), ("state", c.StateWord), ("milestone", c.Milestone), ("since", Day(c.Since)), ("validUntil", Day(c.ValidUntil))))
                .ToImmutableArray()),
            ("pairedRegion", region.Pair));
    }

    private static string? Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture);

    private static ImmutableSortedDictionary<string, object> Known(params ReadOnlySpan<(string Name, object? Value)> facts)
    {
        var known = ImmutableSortedDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in facts)
        {
            if (value is not (null or "" or ICollection<string> { Count: 0 } or ICollection<ImmutableSortedDictionary<string, object>> { Count: 0 } or ImmutableSortedDictionary<string, object> { Count: 0 }))
            {
                known[name] = value;
            }
        }

        return known.ToImmutable();
    }
}
