using System.Text.Json;
using System.Text.RegularExpressions;
using Bleu.Infra.Clouds;
using Bleu.Infra.Clouds.PrivateLink;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Governance;
using Bleu.Infra.Governance.Libraries;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Components.Tests.Connectivity;

/// <summary>One catalogue of private DNS zones for each cloud, and everything that is made from it.</summary>
public sealed partial class PrivateDnsTests
{
    private const string Group = "/subscriptions/3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10/resourceGroups/rg-hub-network";
    private static readonly CloudCatalog Clouds = new();

    public static TheoryData<string> CloudsWithRegions => [.. Clouds.Names.Where(n => !Clouds.Get(n).Regions.IsEmpty)];

    [Fact]
    public void Page_OfPrivateZones_IsWhatTheCatalogueSays()
    {
        var page = PrivateLinkPage.Write(Clouds.Names.Select(Clouds.Get));

        Assert.Equal(page, Documents.Read(page, "docs", "private-dns.md"));
    }

    [Fact]
    public void Catalogue_OfThePublicCloud_YieldsTheEightyNineZonesOfItsLandingZones()
    {
        var cloud = Clouds.Get("azure-public");
        var zones = cloud.PrivateLink.Of(cloud.Region("francecentral"));

        Assert.Equal((85, 89, 89), (cloud.PrivateLink.Zones.Length, zones.Count, zones.Values.Distinct().Count()));
        Golden.Verify(string.Join('\n', zones.Values.Order(StringComparer.Ordinal)) + "\n", "public-zones");
    }

    [Theory]
    [MemberData(nameof(CloudsWithRegions))]
    public async Task Zones_LinksParametersAndPage_AreTheSameSet(string name)
    {
        var cloud = Clouds.Get(name);
        foreach (var region in cloud.Regions)
        {
            var zones = cloud.PrivateLink.Of(region);
            var plan = await Plans.WholeAsync(o => _ = new PrivateZones("zones", new() { ResourceGroupName = "rg", NetworkId = "/hub", Zones = zones.ToDictionary() }, o));

            Assert.Equal(Sorted(zones.Values), Sorted(Texts(plan, "azure-native:privatedns:PrivateZone")));
            Assert.Equal(Sorted(zones.Values), Sorted(Texts(plan, "azure-native:privatedns:VirtualNetworkLink")));
            Assert.Equal(Sorted(zones.Values), Sorted(IdsOf(cloud, region).Values.Select(id => id[(Group.Length + "/providers/Microsoft.Network/privateDnsZones/".Length)..])));
            Assert.Equal(zones.Keys, IdsOf(cloud, region).Keys.Order(StringComparer.Ordinal));
            Assert.Equal(Sorted(zones.Values), Sorted(OnThePage(cloud, region)));
        }

        Assert.Equal(
            Sorted(cloud.Regions.SelectMany(r => cloud.PrivateLink.Of(r).Values).Distinct()),
            JsonSerializer.Deserialize<string[]>(CloudValues.Find("private_link_zones", cloud) ?? ""));
    }

    [Theory]
    [MemberData(nameof(CloudsWithRegions))]
    public void Catalogue_OfAnyCloud_SaysWhichServicesHaveNoZone(string name)
    {
        var catalogue = Clouds.Get(name).PrivateLink;

        Assert.Equal(
            PrivateLinkServices.All.Select(s => s.Id).Order(StringComparer.Ordinal),
            catalogue.Zones.Select(z => z.Service.Id).Concat(catalogue.Missing.Select(s => s.Id)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Zones_OfAnyCloud_LieInItsOwnDomains() => Assert.All(
        Clouds.Names.Select(Clouds.Get),
        cloud => Assert.All(cloud.PrivateLink.Zones, z => Assert.Contains(cloud.Domains, d => z.Value.Value?.EndsWith("." + d, StringComparison.Ordinal) == true)));

    [Fact]
    public void Initiative_OfPrivateEndpoints_HasAMemberForEachKindAndEveryService()
    {
        var members = LibraryReader.Embedded.Initiatives["Sov-PrivateDns-L2"].Members;
        var kinds = members.Select(m => (Text(m, "resourceType"), Text(m, "groupId"), string.Join(' ', Services(m)))).Order();

        Assert.Equal(PrivateLinkServices.Endpoints.Select(e => (e.ResourceType, e.GroupId, string.Join(' ', e.Services))).Order(), kinds);
        Assert.Equal(
            PrivateLinkServices.All.Select(s => s.Id).Order(StringComparer.Ordinal),
            members.SelectMany(Services).Concat(PrivateLinkServices.Unbound.Keys).Distinct().Order(StringComparer.Ordinal));
        Assert.All(PrivateLinkServices.Endpoints, e => Assert.InRange(e.Services.Length, 1, 5));
    }

    [Fact]
    public void Zone_OfAServiceThatAProjectAdds_IsNamedByItsId()
    {
        var cloud = Clouds.Get("bleu");
        cloud = cloud with { Values = cloud.Values.Add(ProfileKeys.ZonePrefix + "records", new ProfileValue("privatelink.records.example", Confidence.High, "the operator")) };

        Assert.Equal("privatelink.records.example", cloud.PrivateLink.Of(cloud.Regions[0])["records"]);
        Assert.Equal("records", cloud.PrivateLink.Zones[^1].Service.Name);
    }

    private static SortedDictionary<string, string> IdsOf(CloudProfile cloud, Region region) =>
        JsonSerializer.Deserialize<SortedDictionary<string, string>>(CloudValues.FindZones("private_dns_zone_ids", cloud, region, Group) ?? "") ?? [];

    // The rows of the cloud's section, with the region put in.
    private static IEnumerable<string> OnThePage(CloudProfile cloud, Region region)
    {
        var page = File.ReadAllText(RepositoryPaths.Of("docs", "private-dns.md")).ReplaceLineEndings("\n");
        var begin = page.IndexOf($"\n## {cloud.DisplayName}\n", StringComparison.Ordinal);
        var end = page.IndexOf("\n## ", begin + 4, StringComparison.Ordinal);
        foreach (var zone in Row().Matches(page[begin..end]).Select(m => m.Groups[1].Value))
        {
            if (zone.Contains("{regionCode}", StringComparison.Ordinal) && region.BackupCode is null)
            {
                continue;
            }

            var named = zone.Replace("{region}", region.Name, StringComparison.Ordinal).Replace("{regionCode}", region.BackupCode, StringComparison.Ordinal);
            foreach (var number in named.Contains("{partition}", StringComparison.Ordinal) ? ["1", "2", "3", "4", "5"] : new[] { "" })
            {
                yield return named.Replace("{partition}", number, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> Texts(StackPlan plan, string type) =>
        plan.Resources.Where(r => r.Type == type).Select(r => r.Inputs.Find("privateZoneName")?.AsText ?? "");

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Order(StringComparer.Ordinal);

    private static string Text(InitiativeMember member, string parameter) => member.Values.TryGetValue(parameter, out var value) ? value.GetString() ?? "" : "";

    private static IEnumerable<string> Services(InitiativeMember member) =>
        [Text(member, "zone"), .. member.Values.TryGetValue("furtherZones", out var further) ? further.EnumerateArray().Select(z => z.GetString() ?? "") : []];

    [GeneratedRegex(@"^\| [^|]+ \| `[^`]+` \| `([^`]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
