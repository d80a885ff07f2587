using Bleu.Infra.Clouds;
using Bleu.Infra.Facilities;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class FacilitiesExample
{
    public static int Check()
    {
        // <example>
        var cloud = new CloudCatalog().Get("bleu");
        var region = cloud.Region("bleufrancecentral");
        var known = region.Facilities;
        var mine = known with { PowerUsage = new() { Target = new PueTarget(1.35m, IsBound: false) } };
        var findings = FacilityRules.Check(cloud, region, mine, today: new DateOnly(2026, 1, 31)).ToList();
        var tags = FacilityTags.Of(region, known);
        // </example>
        return findings.Count + tags.Count;
    }
}
