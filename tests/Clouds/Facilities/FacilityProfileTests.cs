using System.Text.Encodings.Web;
using System.Text.Json;
using Bleu.Infra.Facilities;

namespace Bleu.Infra.Clouds.Tests.Facilities;

public sealed class FacilityProfileTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("bleu-facilities-").FullName;
    private static readonly CloudProfile Bleu = new CloudCatalog().Get("bleu");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Profile_OfBleu_DemandsFranceAPairAndLessThanOnePointThree()
    {
        Assert.Equal(new FacilityRequirements { SiteCountry = "FR", PueBelow = 1.3m, IsPairRequired = true }, Bleu.Requirements);
    }

    [Fact]
    public void Regions_OfBleu_HaveNoMeasurementThatNobodyPublished()
    {
        Assert.All(Bleu.Regions, r => Assert.Null(r.Facilities.PowerUsage.Measured));
        Assert.All(Bleu.Regions, r => Assert.Equal(Confidence.Derived, Assert.Single(r.Facilities.Sites).Confidence));
        Assert.All(Bleu.Regions, r => Assert.Contains(r.Facilities.Certifications, c => c is { Scheme: "HDS", State: CertificationState.Unknown, Confidence: Confidence.None }));
    }

    [Fact]
    public void Facts_OfEveryProfile_HaveASource()
    {
        var catalog = new CloudCatalog();
        var facts = catalog.Names.Select(catalog.Get).SelectMany(c => c.Regions).Select(r => r.Facilities).ToList();

        Assert.All(facts.SelectMany(f => f.Sites), s => Assert.NotEqual("", s.Source));
        Assert.All(facts.SelectMany(f => f.Certifications), c => Assert.NotEqual("", c.Source));
        Assert.All(facts.Where(f => f.PowerUsage.Target is not null), f => Assert.NotEqual("", f.PowerUsage.Source));
    }

    [Fact]
    public void Tags_OfARegion_SayWhatIsKnownAndNothingElse()
    {
        var central = Bleu.Region("bleufrancecentral");

        Assert.Equal(
            [
                "certification-SecNumCloud-3.2=in-progress J0 2025-04-17",
                "facilityOperator=Bleu",
                "facilitySites=Paris area (FR)",
                "pairedRegion=bleufrancesouth",
                "pueTarget=<1.3",
                "residency=FR",
            ],
            FacilityTags.Of(central, central.Facilities).Select(t => $"{t.Key}={t.Value}"));
        Assert.Empty(FacilityTags.Of(new("somewhere"), RegionFacilities.Unknown));
    }

    [Fact]
    public void Override_OfARegion_IsLaidOverItsFactsOneByOne()
    {
        var catalog = Catalog("""
            {"name": "bleu", "regions": [{"name": "bleufrancecentral", "facilities": {
              "pue": {"target": "1.2", "measured": 1.19, "measuredOn": "2026-12-31"},
              "certifications": [{"scheme": "HDS", "state": "held", "validUntil": "2028-12-31"}]
            }}]}
            """);
        var central = catalog.Get("bleu").Region("bleufrancecentral").Facilities;

        Assert.Equal("1.2", central.PowerUsage.Target.ToString());
        Assert.Equal(1.19m, central.PowerUsage.Measured);
        Assert.Equal("Bleu", central.Operator.Value);
        Assert.Single(central.Sites);
        Assert.Equal(["HDS held", "SecNumCloud 3.2 in-progress"], central.Certifications.Select(c => $"{c.Scheme} {c.StateWord}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Override_WithFaults_NamesThemAll()
    {
        var catalog = Catalog("""
            {"name": "bleu", "regions": [{"name": "bleufrancecentral", "facilities": {
              "pue": {"target": "good", "measuredOn": "yesterday"},
              "cooling": {"methods": ["wind"]},
              "certifications": [{"scheme": "HDS", "state": "soon"}],
              "staff": 3
            }}]}
            """);
        var failure = Assert.Throws<Diagnostics.DiagnosticException>(() => catalog.Get("bleu"));

        Assert.Equal(5, failure.Diagnostics.Length);
        Assert.All(failure.Diagnostics, d => Assert.Equal("BLEU2004", d.Code));
        Assert.Contains(failure.Diagnostics, d => d.Problem == "has 'good' at 'regions.bleufrancecentral.facilities.pue.target'; wanted: a ratio such as 1.25 or <1.3");
    }

    private CloudCatalog Catalog(string json)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "stacks", "config", "clouds")).FullName;
        File.WriteAllText(Path.Combine(folder, "bleu.json"), json);
        return new(_root);
    }

    [Fact]
    public void Outputs_HoldWhatIsPublished_AndNothingElse()
    {
        var central = new CloudCatalog().Get("bleu").Region("bleufrancecentral");
        var facts = central.Facilities with
        {
            PowerUsage = central.Facilities.PowerUsage with { Measured = 1.21m, MeasuredOn = new(2025, 12, 31) },
            Certifications = [new("SecNumCloud 3.2", CertificationState.InProgress) { Milestone = "J1" }, new("ISO 27001", CertificationState.Unknown)],
        };

        Golden.Verify(JsonSerializer.Serialize(FacilityOutputs.Of(central, facts), new JsonSerializerOptions { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), "facility-outputs", "json");
        Assert.Empty(FacilityOutputs.Of(new("somewhere"), RegionFacilities.Unknown));
    }
}
