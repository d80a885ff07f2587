using System.Xml.Linq;

namespace Bleu.Infra.Architecture.Tests;

public sealed class ProjectGraphTests
{
    /// <summary>What each project may refer to; the SDK switch adds the embedded SDK where UsesPulumi is set.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Bleu.Infra.Protocol"] = [],
        ["Bleu.Pulumi"] = ["Bleu.Infra.Protocol"],
        ["Bleu.Pulumi.AzureNative"] = ["Bleu.Pulumi", "Bleu.Infra.Generator"],
        ["Bleu.Pulumi.Kubernetes"] = ["Bleu.Pulumi", "Bleu.Infra.Generator"],
        ["Bleu.Infra.Generator"] = [],
        ["Bleu.Infra.Components"] = [],
        ["Bleu.Infra.Stacks"] = ["Bleu.Infra.Components"],
        ["Bleu.Infra.Planner"] = ["Bleu.Infra.Protocol", "Bleu.Infra.Components"],
        ["Bleu.Infra.TypeCheck"] = ["Bleu.Infra.Protocol", "Bleu.Infra.Components", "Bleu.Infra.Planner"],
        ["Bleu.Infra.Cli"] = ["Bleu.Infra.Protocol", "Bleu.Infra.Planner", "Bleu.Infra.Stacks", "Bleu.Infra.Components", "Bleu.Infra.TypeCheck", "Bleu.Infra.Policies"],
        ["Bleu.Infra.Policies"] = ["Bleu.Infra.Planner", "Bleu.Infra.Components"],
        ["Bleu.Infra.PolicyPack"] = ["Bleu.Infra.Protocol", "Bleu.Infra.Components", "Bleu.Infra.Planner", "Bleu.Infra.Policies"],
        ["Bleu.Infra.Templates"] = [],
        ["Bleu.Infra.ComponentHost"] = ["Bleu.Infra.Components"],
    };

    /// <summary>What the solution goes without: nothing there is compiled with it, and each project costs every build its share.</summary>
    private static readonly string[] Apart = ["templates/Bleu.Infra.Templates.csproj", "tests/benchmarks/EmptyApp/Bleu.Infra.EmptyApp.csproj"];

    private static IEnumerable<string> ProductProjects =>
        SourceTree.Projects.Where(p => !p.StartsWith("tests/", StringComparison.Ordinal));

    [Fact]
    public void Project_References_PointInTheAgreedDirection()
    {
        SourceTree.AssertNone(
            "References that the agreed direction does not have:",
            from project in ProductProjects
            let name = Path.GetFileNameWithoutExtension(project)
            from reference in References(project)
            where !Allowed.TryGetValue(name, out var allowed) || !allowed.Contains(reference)
            select $"{name} -> {reference}");
    }

    [Fact]
    public void ProductProject_NeverRefersToTests()
    {
        SourceTree.AssertNone(
            "Product projects that refer to test projects:",
            from project in ProductProjects
            from reference in References(project)
            where reference.EndsWith(".Tests", StringComparison.Ordinal)
            select $"{project} -> {reference}");
    }

    [Fact]
    public void Solution_HoldsEveryProject()
    {
        var solution = SourceTree.Read("Bleu.Infra.sln").Replace('\\', '/');
        SourceTree.AssertNone(
            "Projects that the solution lacks:",
            SourceTree.Projects.Except(Apart).Where(p => !solution.Contains(p, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> References(string project) =>
        XDocument.Parse(SourceTree.Read(project))
            .Descendants("ProjectReference")
            .Select(e => (string?)e.Attribute("Include") ?? "")
            .Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/')));
}
