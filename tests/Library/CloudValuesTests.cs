using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Governance;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Library.Tests;

public sealed class CloudValuesTests
{
    private static readonly CloudCatalog Clouds = new();

    [Theory]
    [InlineData("own_domains")]
    [InlineData("private_link_zones")]
    [InlineData("paired_locations")]
    [InlineData("zonal_locations")]
    [InlineData("defender_plans")]
    public void Find_ValueOfTheProfile_IsADefaultValueOfTheLibraryAndNamesNoOtherCloud(string name)
    {
        Assert.Contains(name, LibraryReader.Embedded.Defaults.Keys);
        foreach (var cloud in Clouds.Names.Select(Clouds.Get))
        {
            var value = CloudValues.Find(name, cloud);
            Assert.NotNull(value);
            Assert.Null(new ForeignEndpoint(Clouds, cloud).Find(value));
            using var json = JsonDocument.Parse(value);
            Assert.Equal(name == "paired_locations" ? JsonValueKind.Object : JsonValueKind.Array, json.RootElement.ValueKind);
        }
    }

    [Fact]
    public void Find_PairsOfBleu_AreThoseOfItsProfile() => Assert.Equal(
        """{"bleufrancecentral":"bleufrancesouth","bleufrancesouth":"bleufrancecentral"}""",
        CloudValues.Find("paired_locations", Clouds.Get("bleu")));

    [Fact]
    public void Find_ValueThatAProfileCannotKnow_YieldsNothing() => Assert.Null(CloudValues.Find("hub_network_ids", Clouds.Get("bleu")));
}
