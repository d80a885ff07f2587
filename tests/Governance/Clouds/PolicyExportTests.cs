using System.Text;
using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance.Tests.Clouds;

public sealed class PolicyExportTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("export-").FullName;

    [Fact]
    public void Merge_DefinitionsThenInitiatives_ListsBothForTheCloud()
    {
        var definitions = Write("d.json", """[{"name": "one", "displayName": "One", "policyType": "BuiltIn", "metadata": {"version": "1.2.0"}}, {"name": "mine", "policyType": "Custom"}]""");
        var initiatives = Write("i.json", """[{"name": "set", "displayName": "A set", "version": "3.0.0"}]""");
        var (first, _) = PolicyExport.Merge(definitions, "bleu", Encoding.UTF8.GetBytes("""{"name": "bleu", "suffixes": {"sql": "sql.example"}}"""));
        var (second, count) = PolicyExport.Merge(initiatives, "bleu", first);
        Directory.CreateDirectory(Path.Combine(_folder, "stacks", "config", "clouds"));
        File.WriteAllBytes(Path.Combine(_folder, "stacks", "config", "clouds", "bleu.json"), second);

        var profile = new CloudCatalog(_folder).Get("bleu");

        Assert.Equal(2, count);
        Assert.Equal([new ListedPolicy("one", "One", "1.2.0"), new ListedPolicy("set", "A set", "3.0.0")], profile.Policies?.Policies.Values ?? []);
        Assert.Equal("sql.example", profile.Require("suffixes.sql"));
        Assert.Equal("export of 2 policies of the cloud", profile.Policies?.Source);
    }

    [Theory]
    [InlineData("{", "is not JSON")]
    [InlineData("{}", "is not a list of at most 50000 policies")]
    [InlineData("[{}]", "holds a policy without a name")]
    public void Merge_OtherFile_SaysWhy(string json, string problem)
    {
        var file = Write("x.json", json);

        Assert.Equal(
            $"{file}: BLEU6046: the export of policies {problem}. Wanted: what az policy definition list or az policy set-definition list writes. Export it anew, with --output json.",
            Assert.Throws<DiagnosticException>(() => PolicyExport.Merge(file, "bleu", null)).Message);
    }

    [Fact]
    public void Merge_FileThatIsNotThere_SaysSo() =>
        Assert.Contains("the export of policies is not there", Assert.Throws<DiagnosticException>(() => PolicyExport.Merge(Path.Combine(_folder, "gone"), "bleu", null)).Message);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }
}
