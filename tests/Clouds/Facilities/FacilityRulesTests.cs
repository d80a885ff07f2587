using Bleu.Infra.Facilities;

namespace Bleu.Infra.Clouds.Tests.Facilities;

public sealed class FacilityRulesTests
{
    private static readonly CloudProfile Bleu = new CloudCatalog().Get("bleu");
    private static readonly Region Central = Bleu.Region("bleufrancecentral");
    private static readonly DateOnly Day = new(2026, 6, 30);

    public static TheoryData<string, string> Regions
    {
        get
        {
            var data = new TheoryData<string, string>();
            var catalog = new CloudCatalog();
            foreach (var cloud in catalog.Names.Select(catalog.Get))
            {
                foreach (var region in cloud.Regions)
                {
                    data.Add(cloud.Name, region.Name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Regions))]
    public void Check_RegionOfAKnownCloud_IsWhatItsCloudDemands(string cloud, string region)
    {
        var profile = new CloudCatalog().Get(cloud);

        Assert.Empty(FacilityRules.Check(profile, profile.Region(region), profile.Region(region).Facilities, Day));
    }

    [Fact]
    public void Check_SiteOutsideTheCountry_IsRefused()
    {
        var abroad = Central.Facilities with { Sites = [.. Central.Facilities.Sites, new Site("north", "Hainaut", "BE")] };

        Assert.Equal(
            "BLEU1151: bleu:bleufrancecentral:facilities.sites[1].country is outside the country that the cloud keeps its data in, got 'BE'. "
            + "Allowed: 'FR'. Choose a region whose sites all lie there.",
            Assert.Single(FacilityRules.Check(Bleu, Central, abroad, Day)).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("bleufrancecentral")]
    [InlineData("deloscloudgermanycentral")]
    public void Check_RegionWithoutAPairInItsCloud_IsRefused(string? pair)
    {
        Assert.Equal(
            "BLEU1152: bleu:bleufrancecentral:region has no paired region in its cloud, got 'bleufrancecentral'. Allowed: 'bleufrancesouth'. "
            + "Say which in the cloud's profile, 'regions[].pair' of stacks/config/clouds/<cloud>.json.",
            Assert.Single(FacilityRules.Check(Bleu, Central with { Pair = pair }, Central.Facilities, Day)).ToString());
    }

    [Theory]
    [InlineData("1.3", false)]
    [InlineData("1.45", false)]
    [InlineData("<1.31", false)]
    [InlineData("<1.3", true)]
    [InlineData("1.299", true)]
    public void Check_PueTarget_MustStayBelowTheLimit(string text, bool isRight)
    {
        Assert.True(PueTarget.TryParse(text, out var target));
        var findings = FacilityRules.Check(Bleu, Central, Central.Facilities with { PowerUsage = new() { Target = target } }, Day).ToList();

        Assert.Equal(isRight ? [] : ["BLEU1153"], findings.Select(f => f.Code));
    }

    [Fact]
    public void Check_MeasurementAboveTheTarget_IsAWarning()
    {
        var usage = Central.Facilities.PowerUsage with { Measured = 1.34m, MeasuredOn = new(2025, 12, 31) };
        var finding = Assert.Single(FacilityRules.Check(Bleu, Central, Central.Facilities with { PowerUsage = usage }, Day));

        Assert.Equal(Diagnostics.DiagnosticSeverity.Warning, finding.Severity);
        Assert.Equal(
            "BLEU1164: bleu:bleufrancecentral:facilities.pueMeasured was measured above its target, got '1.34'. Target: <1.3. "
            + "Ask the operator for the cause and the plan.",
            finding.ToString());
    }

    [Theory]
    [InlineData("2026-06-29", 1)]
    [InlineData("2026-06-30", 0)]
    public void Check_CertificationThatRanOut_IsAWarning(string end, int count)
    {
        var held = new Certification("HDS", CertificationState.Held) { ValidUntil = DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture) };
        var findings = FacilityRules.Check(Bleu, Central, Central.Facilities with { Certifications = [held] }, Day).ToList();

        Assert.Equal(count, findings.Count);
        Assert.All(findings, f => Assert.Equal(
            "BLEU1165: bleu:bleufrancecentral:facilities.certifications names a certification that has run out: HDS, got '2026-06-29'. "
            + "Wanted: a day that is still to come. Enter the renewed certification, or set its state to 'withdrawn'.",
            f.ToString()));
    }
}
