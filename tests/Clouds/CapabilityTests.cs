namespace Bleu.Infra.Clouds.Tests;

public sealed class CapabilityTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("bleu-capabilities-").FullName;

    private const string Matrix = """
        {
          "displayName": "Sample",
          "regions": [{"name": "here"}, {"name": "there"}],
          "capabilities": [
            {"services": ["vm"], "regions": ["there"], "offered": true, "skus": ["Standard_D2s_v5", "Standard_DC*"], "zones": false, "confidence": "medium", "source": "a list"},
            {"services": ["vm", "sql"], "offered": true, "zones": true, "confidence": "high", "source": "another list"},
            {"services": ["redis"], "offered": false, "source": "a list"}
          ]
        }
        """;

    [Fact]
    public void Offer_OfARegion_IsTheLineThatNamesIt()
    {
        var cloud = Read(Matrix);

        Assert.Equal((true, false, Confidence.Medium), (cloud.Offer("vm", "THERE").IsOffered, cloud.Offer("vm", "there").HasZones, cloud.Offer("vm", "there").Confidence));
        Assert.Equal((true, true, Confidence.High), (cloud.Offer("vm", "here").IsOffered, cloud.Offer("vm", "here").HasZones, cloud.Offer("vm", "here").Confidence));
        Assert.False(cloud.Offer("redis", "here").IsOffered);
    }

    [Fact]
    public void Offer_OfWhatNobodyPublished_KnowsNothing()
    {
        var offer = Read(Matrix).Offer("cosmos", "here");

        Assert.Equal((null, null, Confidence.None, "not published"), (offer.IsOffered, offer.HasZones, offer.Confidence, offer.Source));
        Assert.Null(offer.Offers("Standard"));
    }

    [Theory]
    [InlineData("Standard_D2s_v5", true)]
    [InlineData("standard_d2s_V5", true)]
    [InlineData("Standard_DC4as_v5", true)]
    [InlineData("Standard_D2s_v50", false)]
    [InlineData("Standard_E2s_v5", false)]
    public void Offers_OfASku_FollowsTheList(string sku, bool isOffered) => Assert.Equal(isOffered, Read(Matrix).Offer("vm", "there").Offers(sku));

    [Fact]
    public void Override_OfAUser_StandsBeforeTheProfile()
    {
        File.WriteAllText(
            Path.Combine(Directory.CreateDirectory(Path.Combine(_root, "stacks", "config", "clouds")).FullName, "bleu.json"),
            """{"capabilities": [{"services": ["redis"], "offered": false, "source": "the operator"}]}""");
        var cloud = new CloudCatalog(_root).Get("bleu");

        Assert.False(cloud.Offer("redis", cloud.Regions[0].Name).IsOffered);
        Assert.Equal("the operator", cloud.Offer("redis", cloud.Regions[0].Name).Source);
        Assert.True(cloud.Offer("storage", cloud.Regions[0].Name).IsOffered);
    }

    [Fact]
    public void Capability_WithoutServices_IsRefused()
    {
        var error = Assert.Throws<Diagnostics.DiagnosticException>(() => Read("""{"displayName": "Sample", "capabilities": [{"offered": true}]}"""));

        Assert.Contains("has a capability without 'services'", error.Message);
    }

    [Fact]
    public void Bleu_SaysWhatItsCatalogueDoesNot()
    {
        var bleu = new CloudCatalog().Get("bleu");

        Assert.All(["postgresql", "sql", "cosmos", "service-bus", "event-hubs"], s => Assert.Null(bleu.Offer(s, bleu.Regions[0].Name).IsOffered));
        Assert.Equal(Confidence.Derived, bleu.Offer("storage", bleu.Regions[0].Name).Confidence);
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private CloudProfile Read(string json)
    {
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_root, "stacks", "config", "clouds")).FullName, "sample.json"), json);
        return new CloudCatalog(_root).Get("sample");
    }
}
