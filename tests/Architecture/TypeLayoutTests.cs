using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Bleu.Infra.Architecture.Tests;

public sealed class TypeLayoutTests
{
    /// <summary>Where a folder of the tree begins a namespace.</summary>
    private static readonly (string Folder, string Namespace)[] Roots =
    [
        ("components", "Bleu.Infra"),
        ("stacks", "Bleu.Infra.Stacks"),
        ("policies", "Bleu.Infra.Policies"),
        ("tools/Planner", "Bleu.Infra.Planner"),
        ("tools/TypeCheck", "Bleu.Infra.TypeCheck"),
        ("tools/ComponentHost", "Bleu.Infra.ComponentHost"),
        ("tools/PolicyPack", "Bleu.Infra.PolicyPack"),
        ("tools/Cli", "Bleu.Infra.Cli"),
        ("sdk/generator", "Bleu.Infra.Generator"),
        ("tests/Programs", "Bleu.Infra.Programs"),
        ("tests/Testing", "Bleu.Infra.Testing"),
        ("tests/benchmarks", "Bleu.Infra.Benchmarks"),
        .. Areas.Select(a => ($"tests/{a}", $"Bleu.Infra.{a}.Tests")),
    ];

    // A test whose namespace were another would be run with no area.
    private static IEnumerable<string> Areas => SourceTree.CSharp
        .Where(f => f.StartsWith("tests/", StringComparison.Ordinal) && f.EndsWith("Tests.cs", StringComparison.Ordinal))
        .Select(f => f.Split('/')[1])
        .Distinct();

    [Fact]
    public void CSharpFile_HoldsOneTopLevelType_NamedLikeIt()
    {
        SourceTree.AssertNone("One top-level type per file, and the file has its name:", SourceTree.CSharp.SelectMany(Misplaced));
    }

    [Fact]
    public void Namespace_IsTheFolder()
    {
        SourceTree.AssertNone("The namespace is the folder:", SourceTree.CSharp.SelectMany(Misnamed));
    }

    [Fact]
    public void TestsPage_NamesEveryArea()
    {
        var rows = SourceTree.Read("tests/README.md").Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Skip(2);
        Assert.Equal(Areas.Order(StringComparer.Ordinal), rows.Select(l => l.Split('|')[1].Trim()));
    }

    [Fact]
    public void ProductCode_HasNoConditionalCompilation()
    {
        var offenders = SourceTree.CSharp
            .Where(f => f.StartsWith("components/", StringComparison.Ordinal)
                || f.StartsWith("stacks/", StringComparison.Ordinal)
                || f.StartsWith("policies/", StringComparison.Ordinal))
            .Where(f => SourceTree.Read(f).Split('\n').Any(l => l.TrimStart().StartsWith("#if", StringComparison.Ordinal)));
        SourceTree.AssertNone("No #if in components, stacks and policies; the SDK switch stands in one props file:", offenders);
    }

    private static IEnumerable<string> Misplaced(string file)
    {
        var names = TopLevelTypes(file).Select(t => t.Identifier.Text).Distinct().ToList();
        if (names.Count > 1)
        {
            yield return $"{file}: {string.Join(", ", names)}";
        }
        else if (names.Count == 1 && Path.GetFileName(file).Split('.')[0].Split('{')[0] != names[0])
        {
            yield return $"{file}: holds {names[0]}";
        }
    }

    private static IEnumerable<string> Misnamed(string file)
    {
        var root = Roots.FirstOrDefault(r => file.StartsWith(r.Folder + "/", StringComparison.Ordinal));
        if (root.Folder is null)
        {
            yield break;
        }

        var inner = Path.GetDirectoryName(file[(root.Folder.Length + 1)..]) ?? "";
        var expected = inner.Length == 0 ? root.Namespace : $"{root.Namespace}.{inner.Replace('/', '.')}";
        foreach (var found in Namespaces(file).Where(n => n != expected))
        {
            yield return $"{file}: {found}, expected {expected}";
        }
    }

    private static IEnumerable<string> Namespaces(string file) =>
        Parse(file).DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>().Select(n => n.Name.ToString());

    private static IEnumerable<(Microsoft.CodeAnalysis.SyntaxToken Identifier, int Arity)> TopLevelTypes(string file)
    {
        foreach (var node in Parse(file).DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            switch (node)
            {
                case TypeDeclarationSyntax type:
                    yield return (type.Identifier, type.Arity);
                    break;
                case EnumDeclarationSyntax @enum:
                    yield return (@enum.Identifier, 0);
                    break;
                case DelegateDeclarationSyntax @delegate:
                    yield return (@delegate.Identifier, @delegate.Arity);
                    break;
            }
        }
    }

    private static CompilationUnitSyntax Parse(string file) =>
        CSharpSyntaxTree.ParseText(SourceTree.Read(file)).GetCompilationUnitRoot();
}
