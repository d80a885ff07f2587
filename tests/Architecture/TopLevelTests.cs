namespace Bleu.Infra.Architecture.Tests;

public sealed class TopLevelTests
{
    private static readonly string[] Allowed =
    [
        ".ci", ".editorconfig", ".gitattributes", ".gitignore",
        "Bleu.Infra.sln", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props",
        "LICENSE", "Pulumi.yaml", "README.md", "bleu", "components", "docs", "global.json", "policies",
        "sdk", "stacks", "templates", "tests", "tools",
    ];

    [Fact]
    public void TopLevel_Entries_AreTheAgreedOnes()
    {
        var entries = SourceTree.Files.Select(f => f.Split('/')[0]).Distinct();
        SourceTree.AssertNone("Entries of the top level that nobody agreed on:", entries.Except(Allowed));
    }
}
