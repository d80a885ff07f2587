using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Facilities;

/// <summary>Holds the facilities of a region to what its cloud demands.</summary>
public static class FacilityRules
{
    /// <summary>Finds what is wrong with the facilities of a region, and what is worth a look today.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="region">The region.</param>
    /// <param name="facilities">What is known of its facilities.</param>
    /// <param name="today">The day against which terms are held.</param>
    /// <returns>Errors BLEU1151 to BLEU1154, warnings BLEU1164 and BLEU1165.</returns>
    public static IEnumerable<Diagnostic> Check(CloudProfile cloud, Region region, RegionFacilities facilities, DateOnly today) =>
        Find(cloud, region, facilities).Select(f => f.Say($"{cloud.Name}:{region.Name}:{f.Path}"))
            .Concat(Watch(facilities, today).Select(f => f.Say($"{cloud.Name}:{region.Name}:{f.Path}")));

    /// <summary>What is wrong whatever the day.</summary>
    internal static IEnumerable<FacilityFinding> Find(CloudProfile cloud, Region region, RegionFacilities facilities)
    {
        var demands = cloud.Requirements;
        for (var i = 0; i < facilities.Sites.Length; i++)
        {
            var site = facilities.Sites[i];
            if (demands.SiteCountry is { } country && !string.Equals(site.Country, country, StringComparison.OrdinalIgnoreCase))
            {
                yield return new($"facilities.sites[{i}].country", s => FacilityDiagnostics.SiteAbroad(s, site.Country, country));
            }
        }

        if (demands.IsPairRequired && !HasPair(cloud, region))
        {
            yield return new("region", s => FacilityDiagnostics.NoPair(
                s, region.Name, [.. cloud.Regions.Select(r => r.Name).Where(n => n != region.Name)]));
        }

        if (demands.PueBelow is { } limit && facilities.PowerUsage.Target is { } target && !target.StaysBelow(limit))
        {
            yield return new("facilities.pueTarget", s => FacilityDiagnostics.PueTooHigh(s, target, limit));
        }

        if (facilities.PowerUsage is { Measured: { } measured, MeasuredOn: null })
        {
            yield return new("facilities.pueMeasured", s => FacilityDiagnostics.MeasuredWithoutDate(s, measured));
        }
    }

    /// <summary>Whether a region has a paired one in its own cloud.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="region">The region.</param>
    public static bool HasPair(CloudProfile cloud, Region region) =>
        region.Pair is { } pair && pair != region.Name && cloud.FindRegion(pair) is not null;

    private static IEnumerable<FacilityFinding> Watch(RegionFacilities facilities, DateOnly today)
    {
        if (facilities.PowerUsage is { Measured: { } measured, Target: { } target } && (target.IsBound ? measured >= target.Value : measured > target.Value))
        {
            yield return new("facilities.pueMeasured", s => FacilityDiagnostics.MeasuredAboveTarget(s, measured, target));
        }

        foreach (var certification in facilities.Certifications)
        {
            if (certification is { State: CertificationState.Held, ValidUntil: { } end } && end < today)
            {
                yield return new("facilities.certifications", s => FacilityDiagnostics.CertificationExpired(s, certification.Scheme, end));
            }
        }
    }
}
