using System.Text;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Clouds.Tests.Clusters;

public sealed class ClusterOverrideTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("bleu-clusters-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void File_OfAKnownCluster_IsLaidOverItsProfile()
    {
        var profile = Catalog("gdc-clarence", """{"name": "gdc-clarence", "registry": {"suffix": "harbor.example"}}""").Get("gdc-clarence");

        Assert.Equal("harbor.example", profile.Require(ClusterKeys.RegistrySuffix));
        Assert.Equal("supplied by the user", profile.Find(ClusterKeys.RegistrySuffix).Source);
        Assert.Equal("standard-rwo", profile.Require(ClusterKeys.BlockStorage));
        Assert.Contains("docker.io", profile.Foreign);
    }

    [Fact]
    public void File_OverAClusterOfACloud_KeepsTheCloud()
    {
        var profile = Catalog("aks-delos", """{"name": "aks-delos", "network": {"podBlock": "10.200.0.0/16"}}""").Get("aks-delos");

        Assert.Equal("delos", profile.Cloud);
        Assert.Contains("sovcloud-api.de", profile.Domains);
        Assert.Equal("10.200.0.0/16", profile.Require(ClusterKeys.PodBlock));
    }

    [Fact]
    public void File_OfANewName_IsAClusterOfItsOwn()
    {
        var catalog = Catalog("ministry", """{"name": "ministry", "displayName": "Ministry", "base": "kubernetes", "domains": ["ministry.example"], "ingress": {"class": "nginx"}}""");

        Assert.Contains("ministry", catalog.Names);
        Assert.Equal("nginx", catalog.Get("ministry").Require(ClusterKeys.IngressClass));
        Assert.Equal("Ministry", catalog.ForeignTo(catalog.Get("gke-s3ns")).Find("api.ministry.example")?.Owner);
    }

    [Theory]
    [InlineData("{", ":1: BLEU1322: cluster profile is not JSON.")]
    [InlineData("[]", ": BLEU1322: cluster profile holds a value of the wrong type.")]
    [InlineData("""{"name": "kubernetes", "foo": {}}""", ": BLEU1322: cluster profile has an unknown section 'foo'.")]
    [InlineData("""{"name": "gke"}""", ": BLEU1322: cluster profile names the cluster 'gke', its file name 'kubernetes'.")]
    [InlineData("""{"name": "kubernetes", "dns": {"namespace": {"value": "a b"}}}""", ": BLEU1322: cluster profile has a value at 'dns.namespace' that no host or name can have.")]
    public void File_ThatIsNoProfile_IsRefusedWithItsFault(string json, string expected)
    {
        var error = Assert.Throws<DiagnosticException>(() => Catalog("kubernetes", json).Get("kubernetes"));

        Assert.Equal(
            "stacks/config/clusters/kubernetes.json" + expected + " Its form is that of components/Workloads/Clusters/Profiles/cluster-profile.schema.json. Correct the file.",
            Assert.Single(error.Diagnostics).ToString());
    }

    [Fact]
    public void File_WhoseBaseLeadsBack_IsRefused() => Assert.Contains(
        "BLEU1322: cluster profile has a base that leads back to itself.",
        Assert.Throws<DiagnosticException>(() => Catalog("loop", """{"name": "loop", "displayName": "Loop", "base": "loop"}""").Get("loop")).Message);

    private ClusterCatalog Catalog(string name, string json)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "stacks", "config", "clusters")).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".json"), json, Encoding.UTF8);
        var clouds = new CloudCatalog(_root);
        return new(clouds, clouds.Get("bleu"));
    }
}
