using System.Text.Json;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Clouds.Tests.Clusters;

public sealed class ClusterCatalogTests
{
    private static readonly string Folder = RepositoryPaths.Of("components", "Workloads", "Clusters", "Profiles");
    private static readonly CloudCatalog Clouds = new();
    private static readonly ClusterCatalog Catalog = new(Clouds, Clouds.Get("bleu"));

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Where(f => !f.Contains("schema", StringComparison.Ordinal))];

    public static TheoryData<string> Names => [.. Catalog.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Profile_HasTheSectionsOfTheSchemaAndNoOther(string file)
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "cluster-profile.schema.json")));
        using var profile = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, file)));
        var known = schema.RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToList();

        Assert.Equal([], profile.RootElement.EnumerateObject().Select(p => p.Name).Except(known));
        Assert.Equal(Path.GetFileNameWithoutExtension(file), profile.RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public void Names_AreTheFilesWithoutThePureBases() =>
        Assert.Equal(Files.Select(f => Path.GetFileNameWithoutExtension(f.Data)).Except(["gke"]).Order(StringComparer.Ordinal), Catalog.Names);

    [Theory]
    [MemberData(nameof(Names))]
    public void Profile_EveryValueSaysWhereItComesFromAndNoUnknownOneIsTrusted(string name)
    {
        var profile = Catalog.Get(name);

        Assert.All(profile.Values, v => Assert.NotEqual("", v.Value.Source));
        Assert.All(profile.Values.Where(v => !v.Value.IsKnown), v => Assert.Equal(Confidence.None, v.Value.Confidence));
        Assert.All(profile.Values.Where(v => v.Value.IsKnown), v => Assert.NotEqual(Confidence.None, v.Value.Confidence));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Profile_RefusesPublicRegistriesAndNoDomainOfItsOwn(string name)
    {
        var profile = Catalog.Get(name);
        var foreign = Catalog.ForeignTo(profile);

        Assert.All(["docker.io", "ghcr.io", "quay.io", "registry.k8s.io"], host => Assert.NotNull(foreign.Find($"{host}/library/nginx")));
        Assert.All(profile.Domains, domain => Assert.Null(foreign.Find($"https://api.{domain}/")));
    }

    [Theory]
    [InlineData("gke-s3ns", "https://container.googleapis.com/v1", "googleapis.com")]
    [InlineData("gke-s3ns", "europe-docker.pkg.dev/project/image", "pkg.dev")]
    [InlineData("gke-s3ns", "gcr.io/distroless/static", "gcr.io")]
    [InlineData("eks-aws-eusc", "sts.amazonaws.com", "amazonaws.com")]
    [InlineData("oke-oracle-eu", "https://objectstorage.eu-frankfurt-1.oraclecloud.com", "oraclecloud.com")]
    [InlineData("aks-delos", "https://vault.sovcloud-api.fr", "sovcloud-api.fr")]
    [InlineData("aks", "u-france-east1-docker.s3nsregistry.fr/p/r", "s3nsregistry.fr")]
    [InlineData("gdc-clarence", "https://github.com/team/app", "github.com")]
    public void ForeignTo_HostOfSomebodyElse_IsFound(string name, string text, string domain) =>
        Assert.Equal(domain, Catalog.ForeignTo(Catalog.Get(name)).Find(text)?.Domain);

    [Theory]
    [InlineData("gke-s3ns", "u-france-east1-docker.s3nsregistry.fr/project/images", true)]
    [InlineData("gke-s3ns", "u-france-east1-docker.evils3nsregistry.fr/project", false)]
    [InlineData("gke-s3ns", "europe-docker.pkg.dev/project", false)]
    [InlineData("eks-aws-eusc", "123456789012.dkr.ecr.eusc-de-east-1.amazonaws.eu", true)]
    [InlineData("eks-aws-eusc", "123456789012.dkr.ecr.eu-central-1.amazonaws.com", false)]
    [InlineData("aks", "images.azurecr.sovcloud-azure.fr", true)]
    [InlineData("aks-delos", "images.azurecr.sovcloud-azure.fr", false)]
    [InlineData("kubernetes", "harbor.example.org", true)]
    public void IsAtHome_TellsRegistriesOfTheCloudFromOthers(string name, string registry, bool expected) =>
        Assert.Equal(expected, Catalog.Get(name).IsAtHome(registry));

    [Theory]
    [InlineData("bleu", "aks", "management.sovcloud-api.fr")]
    [InlineData("delos", "aks-delos", "management.sovcloud-api.de")]
    public void DefaultName_FollowsTheCloud_WhichGivesTheHosts(string cloud, string name, string host)
    {
        var catalog = new ClusterCatalog(Clouds, Clouds.Get(cloud));

        Assert.Equal(name, catalog.DefaultName);
        Assert.Equal(host, catalog.Get(name).Require(ClusterKeys.Api));
        Assert.Equal(cloud, catalog.Get(name).Cloud);
    }

    [Fact]
    public void Find_ProfileOfAnotherCloud_KeepsThatCloudsHosts()
    {
        Assert.Equal("management.sovcloud-api.de", Catalog.Get("aks-delos").Require(ClusterKeys.Api));
        Assert.Null(Catalog.Get("gke-s3ns").Cloud);
        Assert.Equal("standard-rwo", Catalog.Get("gke-s3ns").Require(ClusterKeys.BlockStorage));
    }

    [Fact]
    public void Get_UnknownName_NamesTheNearest() => Assert.Equal(
        "BLEU1320: cluster profile is not a known kind of cluster, got 'gke-s3n'. Allowed: 'aks', 'aks-azure-local', 'aks-delos', 'eks-aws-eusc', 'gdc-clarence', 'gke-s3ns', "
        + "'gke-t-systems', 'kubernetes', 'oke-oracle-eu'. Did you mean 'gke-s3ns'?",
        Assert.Single(Assert.Throws<DiagnosticException>(() => Catalog.Get("gke-s3n")).Diagnostics).ToString());

    [Fact]
    public void Require_UnknownValue_SaysHowToSupplyIt() => Assert.Equal(
        "BLEU1321: gdc-clarence:registry.suffix is needed and not known. Source: not published; each project of an air-gapped instance has a registry of its own. "
        + "Ask the operator, and supply it in stacks/config/clusters/gdc-clarence.json.",
        Assert.Single(Assert.Throws<DiagnosticException>(() => Catalog.Get("gdc-clarence").Require(ClusterKeys.RegistrySuffix)).Diagnostics).ToString());
}
