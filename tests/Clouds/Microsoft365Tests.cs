using Bleu.Infra.Clouds.Microsoft365;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Clouds.Tests;

public sealed class Microsoft365Tests : IDisposable
{
    private static readonly CloudCatalog Catalog = new();
    private readonly string _root = Directory.CreateTempSubdirectory("bleu-microsoft365-").FullName;

    public static TheoryData<string> Names => [.. Catalog.Names];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void Profile_EveryEndpoint_SaysHowWellItIsKnownAndWhereItComesFrom(string name) => Assert.All(Catalog.Get(name).ProductivityEndpoints, e =>
    {
        Assert.False(string.IsNullOrWhiteSpace(e.Source), e.Service);
        Assert.Equal(!e.Hosts.IsEmpty, e.Confidence != Confidence.None);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Profile_EveryHost_LiesInTheCloudsOwnDomains(string name)
    {
        var profile = Catalog.Get(name);

        Assert.All(profile.ProductivityEndpoints.SelectMany(e => e.Hosts), h => Assert.Contains(profile.Domains, d => h == d || h.EndsWith($".{d}", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Profile_EveryHostOfRecords_IsThereOrSaidToBeUnknown(string name)
    {
        string[] keys = [ProfileKeys.TenantDomain, ProfileKeys.MailHost, ProfileKeys.Autodiscover, ProfileKeys.SpfInclude, ProfileKeys.DkimHost, ProfileKeys.TeamsFederation, ProfileKeys.TenantHeader, ProfileKeys.TenantContextHeader];

        Assert.Equal(keys.Order(StringComparer.Ordinal), Catalog.Get(name).Values.Keys.Where(k => k.StartsWith(ProfileKeys.Microsoft365Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Bleu_HasWhatThePublishedListSays()
    {
        var endpoint = Of("bleu", "sharepoint");

        Assert.Equal(["*.sovcloud-sharepoint.fr"], endpoint.Hosts);
        Assert.Equal(["86.232.96.0/19", "2a01:dfff:580::/41"], endpoint.Addresses!.Value);
        Assert.Equal([443, 80], endpoint.TcpPorts!.Value);
        Assert.Equal([443], endpoint.UdpPorts!.Value);
        Assert.False(endpoint.HasExpressRoute);
        Assert.Null(Of("bleu", "directory").TcpPorts);
        Assert.False(Of("bleu", "directory").IsReachable);
    }

    [Fact]
    public void Override_OfAService_ReplacesItAndLeavesTheOthers()
    {
        var cloud = Read("""{"microsoft365": [{"service": "teams", "hosts": ["meet.example"], "addresses": ["192.0.2.0/24"], "tcp": [443], "expressRoute": true}]}""").Get("bleu");

        Assert.Equal((true, "supplied by the user", Confidence.High), (cloud.ProductivityEndpoints[0].HasExpressRoute, cloud.ProductivityEndpoints[0].Source, cloud.ProductivityEndpoints[0].Confidence));
        Assert.Equal(Catalog.Get("bleu").ProductivityEndpoints.Select(e => e.Service).Order(), cloud.ProductivityEndpoints.Select(e => e.Service).Order());
        Assert.Equal(["meet.example"], Assert.Single(cloud.ProductivityEndpoints, e => e.Service == "teams").Hosts);
    }

    [Theory]
    [InlineData("""{"hosts": ["a.example"]}""", "has an entry of 'microsoft365' without a 'service'")]
    [InlineData("""{"service": "teams", "hosts": ["https://a.example/"]}""", "has a host at 'microsoft365.teams' that is none: 'https://a.example/'")]
    [InlineData("""{"service": "teams", "addresses": ["192.0.2.0"]}""", "has an address block at 'microsoft365.teams' that is none: '192.0.2.0'")]
    [InlineData("""{"service": "teams", "tcp": [0]}""", "has a port at 'microsoft365.teams' that is none: 0")]
    [InlineData("""{"service": "teams", "confidence": "sure"}""", "has the confidence 'sure' at 'microsoft365.teams'; allowed: high, medium, derived, low, none")]
    public void Override_ThatIsNone_IsRefusedWithItsFault(string entry, string problem)
    {
        var error = Assert.Throws<DiagnosticException>(() => Read($$"""{"microsoft365": [{{entry}}]}""").Get("bleu"));

        Assert.StartsWith($"stacks/config/clouds/bleu.json: BLEU2004: cloud profile {problem}.", Assert.Single(error.Diagnostics).ToString());
    }

    [Fact]
    public void CapabilityMatrix_HasALineForEveryServiceInEveryRegion()
    {
        var bleu = Catalog.Get("bleu");
        var lines = bleu.CapabilityMatrix().ToList();

        Assert.Equal(bleu.Regions.Length * bleu.Capabilities.Select(c => c.Service).Distinct().Count(), lines.Count);
        Assert.All(lines, l => Assert.Equal(bleu.Offer(l.Offer.Service, l.Region.Name), l.Offer));
    }

    private static Microsoft365Endpoint Of(string cloud, string service) => Assert.Single(Catalog.Get(cloud).ProductivityEndpoints, e => e.Service == service);

    private CloudCatalog Read(string json)
    {
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(_root, "stacks", "config", "clouds")).FullName, "bleu.json"), json);
        return new(_root);
    }
}
