using System.Text;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Clouds.Tests;

public sealed class OverrideTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("bleu-clouds-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void File_OfAKnownCloud_IsLaidOverItsProfile()
    {
        var cloud = Catalog("bleu", """{"suffixes": {"sql": "database.example"}, "regions": [{"name": "bleufrancecentral", "availabilityZones": 3}]}""").Get("bleu");

        Assert.Equal("database.example", cloud.Require("suffixes.sql"));
        Assert.Equal("vault.sovcloud-api.fr", cloud.Require("suffixes.keyVault"));
        Assert.Equal(3, cloud.Region("bleufrancecentral").AvailabilityZones);
        Assert.Equal("bleufrancesouth", cloud.Region("bleufrancecentral").Pair);
        Assert.Equal("supplied by the user", cloud.Find("suffixes.sql").Source);
    }

    [Fact]
    public void File_OfANewName_IsACloudOfItsOwn()
    {
        var catalog = Catalog("private", """{"displayName": "Private", "endpoints": {"resourceManager": "arm.private.example"}, "regions": [{"name": "here"}]}""");

        Assert.Contains("private", catalog.Names);
        Assert.Equal("arm.private.example", catalog.Resolve("https://arm.private.example/").Require(ProfileKeys.ResourceManager));
        Assert.Equal("here", catalog.Get("private").Region("here").Code);
    }

    [Theory]
    [InlineData("{", "stacks/config/clouds/bleu.json:1: BLEU2004: cloud profile is not JSON.")]
    [InlineData("[]", "stacks/config/clouds/bleu.json: BLEU2004: cloud profile holds a value of the wrong type.")]
    [InlineData("""{"sufixes": {}}""", "stacks/config/clouds/bleu.json: BLEU2004: cloud profile has an unknown section 'sufixes'.")]
    [InlineData("""{"name": "delos"}""", "stacks/config/clouds/bleu.json: BLEU2004: cloud profile names the cloud 'delos', its file name 'bleu'.")]
    [InlineData("""{"suffixes": {"sql": {"value": "a b", "confidence": "high"}}}""", "stacks/config/clouds/bleu.json: BLEU2004: cloud profile has a value at 'suffixes.sql' that no host or name can have.")]
    [InlineData("""{"suffixes": {"sql": {"value": "a", "confidence": "sure"}}}""", "stacks/config/clouds/bleu.json: BLEU2004: cloud profile has the confidence 'sure' at 'suffixes.sql'; allowed: high, medium, derived, low, none.")]
    [InlineData("""{"regions": [{}]}""", "stacks/config/clouds/bleu.json: BLEU2004: cloud profile has a region without a 'name'.")]
    public void File_ThatIsNoProfile_IsRefusedWithItsFault(string json, string expected)
    {
        var error = Assert.Throws<DiagnosticException>(() => Catalog("bleu", json).Get("bleu"));

        Assert.Equal(
            expected + " Its form is that of components/Clouds/Profiles/cloud-profile.schema.json. "
            + "Correct the file, or write it anew with ./bleu cloud discover.",
            Assert.Single(error.Diagnostics).ToString());
    }

    private CloudCatalog Catalog(string name, string json)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "stacks", "config", "clouds")).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".json"), json, Encoding.UTF8);
        return new(_root);
    }
}
