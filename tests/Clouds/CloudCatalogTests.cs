using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Clouds.Tests;

public sealed class CloudCatalogTests
{
    private static readonly CloudCatalog Catalog = new();

    public static TheoryData<string> Names => [.. Catalog.Names];

    [Fact]
    public void Names_AreTheSevenCloudsOfTheToolkit() => Assert.Equal(
        ["azure-china", "azure-local", "azure-public", "azure-us-government", "bleu", "delos", "govsg"], Catalog.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void Profile_EveryValue_SaysHowWellItIsKnownAndWhereItComesFrom(string name)
    {
        var profile = Catalog.Get(name);

        Assert.All(profile.Values, v => Assert.False(string.IsNullOrWhiteSpace(v.Value.Source), v.Key));
        Assert.All(profile.Values, v => Assert.Equal(v.Value.IsKnown, v.Value.Confidence != Confidence.None));
        Assert.All(profile.Regions, r => Assert.NotEqual(Confidence.None, r.Confidence));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Profile_EveryPair_IsARegionThatPointsBackOrElsewhere(string name)
    {
        var profile = Catalog.Get(name);
        var outside = new[] { "swedensouth" };

        Assert.All(
            profile.Regions.Where(r => r.Pair is not null),
            r => Assert.True(outside.Contains(r.Pair) || profile.FindRegion(r.Pair ?? "") is not null, $"{r.Name} -> {r.Pair}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Profile_EveryKnownHost_LiesInTheCloudsOwnDomains(string name)
    {
        var profile = Catalog.Get(name);
        var hosts = profile.Values.Where(v => v.Key.StartsWith("suffixes.", StringComparison.Ordinal) || v.Key.StartsWith("privateLinkZones.", StringComparison.Ordinal));

        Assert.All(
            hosts.Where(v => v.Value.IsKnown),
            v => Assert.True(
                profile.Domains.Any(d => (v.Value.Value ?? "").EndsWith(d, StringComparison.Ordinal)) || v.Key == "suffixes.appService",
                $"{v.Key}: {v.Value.Value}"));
    }

    [Fact]
    public void Profiles_NoTwoClouds_ShareADomain()
    {
        var domains = Catalog.Names.SelectMany(n => Catalog.Get(n).Domains).ToList();

        Assert.Equal(domains.Count, domains.Distinct().Count());
    }

    [Theory]
    [InlineData("AzureBleuCloud", "bleu")]
    [InlineData("AzureBleu", "bleu")]
    [InlineData("management.sovcloud-api.fr", "bleu")]
    [InlineData("https://login.sovcloud-identity.de", "delos")]
    [InlineData("AzureGermanyCloud", "delos")]
    [InlineData("AzureUSGovernment", "azure-us-government")]
    [InlineData("BLEU", "bleu")]
    public void Resolve_NameOfAToolOrHost_FindsTheCloud(string given, string expected) => Assert.Equal(expected, Catalog.Resolve(given).Name);

    [Fact]
    public void Resolve_TheTrusteeCloudThatWasClosed_IsNotDelos() =>
        Assert.Throws<DiagnosticException>(() => Catalog.Resolve("AzureGermanCloud"));

    [Fact]
    public void Get_UnknownCloud_NamesTheNearest() => Assert.Equal(
        "BLEU2002: cloud is not a known cloud, got 'blue'. Allowed: 'azure-china', 'azure-local', 'azure-public', "
        + "'azure-us-government', 'bleu', 'delos', 'govsg'. Did you mean 'bleu'?",
        Assert.Single(Assert.Throws<DiagnosticException>(() => Catalog.Get("blue")).Diagnostics).ToString());

    [Fact]
    public void Require_SqlSuffixOfBleu_SaysThatNobodyPublishedIt() => Assert.Equal(
        "BLEU2001: bleu:suffixes.sql is needed and not known. Source: not published; a placeholder in one repository's test data "
        + "reads database.sovcloud-api.fr. Supply it in stacks/config/clouds/bleu.json, or run ./bleu cloud discover <host> --cloud bleu.",
        Assert.Single(Assert.Throws<DiagnosticException>(() => Catalog.Get("bleu").Require("suffixes.sql")).Diagnostics).ToString());

    [Fact]
    public void Region_OfAnotherCloud_IsRefused() => Assert.Equal(
        "BLEU2003: region is not a region of Bleu, got 'deloscloudgermanynorth'. Allowed: 'bleufrancecentral', 'bleufrancesouth'. "
        + "Add a region in stacks/config/clouds/bleu.json.",
        Assert.Single(Assert.Throws<DiagnosticException>(() => Catalog.Get("bleu").Region("deloscloudgermanynorth")).Diagnostics).ToString());

    [Fact]
    public void PrivateLinkZone_WithARegionInIt_IsFilledIn()
    {
        var cloud = Catalog.Get("azure-public");

        Assert.Equal("privatelink.francecentral.azmk8s.io", cloud.PrivateLinkZone("aks", cloud.Region("francecentral")));
        Assert.Equal("privatelink.frc.backup.windowsazure.com", cloud.PrivateLinkZone("backup", cloud.Region("francecentral")));
    }

    [Fact]
    public void PrivateLinkZones_OfBleu_AreDerivedAndMarkedSo()
    {
        var cloud = Catalog.Get("bleu");

        Assert.Equal("privatelink.vaultcore.sovcloud-api.fr", cloud.PrivateLinkZones(cloud.Region("bleufrancecentral"))["vault"]);
        Assert.Equal(Confidence.Derived, cloud.Find("privateLinkZones.vault").Confidence);
        Assert.DoesNotContain("backup", cloud.PrivateLinkZones(cloud.Region("bleufrancecentral")).Keys);
    }
}
