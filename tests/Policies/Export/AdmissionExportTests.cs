using Bleu.Infra.Policies.Export.Kubernetes;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Policies.Tests.Export;

/// <summary>The exported manifests are what an API server takes.</summary>
public sealed class AdmissionExportTests
{
    [Fact]
    public void Manifest_OfThePrivilegedRule_IsTheReviewedOne() =>
        Golden.Verify(AdmissionExport.Files().Single(f => f.File == "bleu-k8s-002.yaml").Yaml, "bleu-k8s-002", "yaml");

    [Fact]
    public void Manifests_AreAPolicyAndItsBinding() => Assert.All(AdmissionExport.Files(), file =>
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(file.Yaml));
        Assert.Equal(["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"], stream.Documents.Select(d => d.RootNode["kind"].ToString()));
        Assert.All(stream.Documents, d => Assert.Equal(file.File, d.RootNode["metadata"]["name"] + ".yaml"));
        Assert.Equal(stream.Documents[0].RootNode["metadata"]["name"], stream.Documents[1].RootNode["spec"]["policyName"]);
    });

    [Fact]
    public void Variable_IsDeclaredBeforeItIsUsed_AndNoneIsMissing() => Assert.All(AdmissionRules.All, rule =>
    {
        var spec = AdmissionExport.Policy(rule)["spec"]!;
        var known = new HashSet<string>();
        foreach (var variable in spec["variables"]?.AsArray() ?? [])
        {
            Assert.Subset(known, Used(variable!["expression"]!.GetValue<string>()));
            known.Add(variable["name"]!.GetValue<string>());
        }

        Assert.All(spec["validations"]!.AsArray(), v => Assert.Subset(known, Used(v!["expression"]!.GetValue<string>())));
    });

    [Fact]
    public void Manifest_KeepsToTheSchemaOfKubernetes()
    {
        var schemas = new[] { "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding" }.ToDictionary(k => k, k => AdmissionSchema.Of(k));
        Assert.All(AdmissionRules.All, rule =>
        {
            Assert.Empty(schemas["ValidatingAdmissionPolicy"].Validate(AdmissionExport.Policy(rule).ToJsonString()));
            Assert.Empty(schemas["ValidatingAdmissionPolicyBinding"].Validate(AdmissionExport.Binding(rule).ToJsonString()));
        });
    }

    private static HashSet<string> Used(string expression) =>
        [.. System.Text.RegularExpressions.Regex.Matches(expression, @"variables\.(\w+)").Select(m => m.Groups[1].Value)];
}
