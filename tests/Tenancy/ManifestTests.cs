using Bleu.Infra.Cli.GitOps;
using Bleu.Infra.Cli.Tenancy;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Tenancy.Tests;

public sealed class ManifestTests
{
    [Fact]
    public async Task Manifest_WithWhatNobodyKnowsYet_CannotBeWritten()
    {
        var account = (await Placed.ManifestsAsync("aks")).Single(m => m is { Kind: "ServiceAccount", Name: "web" });
        var metadata = (PlanMap)account.Body.Find("metadata")!;
        var unknown = PlanValue.Map([new("azure.workload.identity/client-id", PlanValue.NotKnown)]);
        var blurred = account with { Body = account.Body.With([new("metadata", metadata.With([new("annotations", unknown)]))]) };

        Assert.Empty(account.Unwritable());
        Assert.Equal(
            "BLEU5327: ServiceAccount 'web' metadata.annotations.azure.workload.identity/client-id is not known before the deployment, and a manifest cannot say so. "
            + "Supply it under placements, or leave it out with --partial.",
            Assert.Single(blurred.Unwritable()).ToString());
    }

    [Fact]
    public async Task Manifest_OfEveryObject_KeepsTheOrderThatAClusterNeeds()
    {
        var kinds = (await Placed.ManifestsAsync("aks")).Select(m => m.Kind).ToList();

        Assert.Equal("Namespace", kinds[0]);
        Assert.True(kinds.LastIndexOf("NetworkPolicy") < kinds.IndexOf("Job") && kinds.LastIndexOf("ServiceAccount") < kinds.IndexOf("Kustomization"));
        Assert.True(kinds.IndexOf("AppProject") < kinds.IndexOf("Application"));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("a: b")]
    [InlineData("- x\n- y")]
    [InlineData("{}")]
    [InlineData("#\u0000")]
    [InlineData("1e3")]
    [InlineData("'\"\\")]
    public void Text_ThatLooksLikeSomethingElse_StaysText(string text)
    {
        var manifest = new TenancyManifest("ConfigMap", "a", "teams", PlanValue.Map([new("data", PlanValue.Map([new("key", new PlanText(text))]))]));
        var read = new YamlDotNet.Serialization.Deserializer().Deserialize<Dictionary<string, Dictionary<string, object>>>(Yaml.Write("x", [manifest.ToYaml()]));

        Assert.Equal(text, read["data"]["key"]);
    }
}
