using System.Text;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Library.Tests;

/// <summary>The templates that policies on workloads carry are those that people can read in a folder of their own.</summary>
public sealed class ConstraintTemplateTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder(), "*.yaml").Select(f => Path.GetFileName(f))];

    [Fact]
    public void Template_OfEveryPolicyOnWorkloads_IsAFileOfItsOwn() => Assert.Equal(
        Directory.EnumerateFiles(Folder(), "*.yaml").Select(f => File.ReadAllText(f)).Order(StringComparer.Ordinal),
        LibraryFiles.Definitions.Values
            .Select(d => d["properties"]?["policyRule"]?["then"]?["details"]?["templateInfo"])
            .Where(t => t is not null)
            .Select(t => Encoding.UTF8.GetString(Convert.FromBase64String(t!["content"]!.ToString())))
            .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Template_NamesItsKindAndDeniesSomething(string file)
    {
        var kind = Path.GetFileNameWithoutExtension(file);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Folder(), file))));
        var root = yaml.Documents[0].RootNode;
        var rego = root["spec"]["targets"][0]["rego"].ToString();

        Assert.Equal("ConstraintTemplate", root["kind"].ToString());
        Assert.Equal(kind.ToLowerInvariant(), root["metadata"]["name"].ToString());
        Assert.Equal(kind, root["spec"]["crd"]["spec"]["names"]["kind"].ToString());
        Assert.Equal("admission.k8s.gatekeeper.sh", root["spec"]["targets"][0]["target"].ToString());
        Assert.StartsWith($"package {kind.ToLowerInvariant()}\n", rego);
        Assert.Contains("violation[{\"msg\": msg}] {", rego, StringComparison.Ordinal);
        Assert.Equal(rego.Count(c => c == '{'), rego.Count(c => c == '}'));
    }

    private static string Folder() => RepositoryPaths.Of("components", "Governance", "ConstraintTemplates");
}
