using System.Text.RegularExpressions;

namespace Bleu.Infra.Architecture.Tests;

public sealed partial class DiagnosticPagesTests
{
    private const string PagesFolder = "docs/diagnostics/";

    [Fact]
    public void DiagnosticCode_InProductCode_HasAPage()
    {
        SourceTree.AssertNone("Codes without a page under docs/diagnostics:", CodesIn(IsProduct).Except(Pages()));
    }

    [Fact]
    public void DiagnosticPage_DescribesACodeOfTheProduct()
    {
        SourceTree.AssertNone("Pages of codes that nothing raises:", Pages().Except(CodesIn(IsProduct)));
    }

    [Fact]
    public void DiagnosticCode_StandsInATest()
    {
        SourceTree.AssertNone("Codes that no test or fixture names:", CodesIn(IsProduct).Except(CodesIn(IsTest)));
    }

    private static bool IsProduct(string file) =>
        file.EndsWith(".cs", StringComparison.Ordinal) && !IsTest(file);

    private static bool IsTest(string file) => file.StartsWith("tests/", StringComparison.Ordinal);

    private static IEnumerable<string> Pages() => SourceTree.Files
        .Where(f => f.StartsWith(PagesFolder + "BLEU", StringComparison.Ordinal))
        .Select(f => Path.GetFileNameWithoutExtension(f));

    private static SortedSet<string> CodesIn(Func<string, bool> wanted) =>
        [.. SourceTree.Files
            .Where(wanted)
            .Where(f => Path.GetExtension(f) is ".cs" or ".txt" or ".json" or ".md")
            .SelectMany(f => Code().Matches(SourceTree.Read(f).Replace("///", "", StringComparison.Ordinal)).Select(m => m.Value))];

    [GeneratedRegex(@"BLEU\d{4}\b")]
    private static partial Regex Code();
}
