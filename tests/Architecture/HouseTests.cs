using System.Text.RegularExpressions;

namespace Bleu.Infra.Architecture.Tests;

public sealed partial class HouseTests
{
    private static readonly string[] TextEndings =
        [".cs", ".md", ".json", ".yaml", ".yml", ".csproj", ".props", ".targets", ".txt", ".proto", ".sh", ".js", ".ts", ".sln"];

    [Fact]
    public void TrackedFile_NamesNoRegistryHostAndNoMachinePath()
    {
        SourceTree.AssertNone("Registry hosts and paths of one machine:", Offenders(ForeignToTheRepository()));
    }

    [Fact]
    public void SourceFile_HasNoUnfinishedCode()
    {
        SourceTree.AssertNone("Unfinished code:", Offenders(Unfinished(), ".cs"));
    }

    [Fact]
    public void TrackedFile_IsNoGeneratedBulk()
    {
        const int limit = 1 << 20;
        SourceTree.AssertNone(
            "Files above 1 MiB:",
            from file in SourceTree.Files
            let size = new FileInfo(RepositoryPaths.Of(file)).Length
            where size > limit && !file.EndsWith("/schema.json", StringComparison.Ordinal)
            select $"{file}: {size} bytes");
    }

    private static IEnumerable<string> Offenders(Regex pattern, string? ending = null) =>
        from file in SourceTree.Files
        where ending is null ? TextEndings.Contains(Path.GetExtension(file)) || Path.GetExtension(file).Length == 0 : file.EndsWith(ending, StringComparison.Ordinal)
        where !file.EndsWith("tests/Architecture/HouseTests.cs", StringComparison.Ordinal)
        from line in SourceTree.Read(file).Split('\n').Index()
        where pattern.IsMatch(line.Item)
        select $"{file}:{line.Index + 1}: {line.Item.Trim()[..Math.Min(120, line.Item.Trim().Length)]}";

    [GeneratedRegex(@"api\.nuget\.org|nuget\.org/v3|registry\.npmjs\.org|deb\.debian\.org|/wor[k]/(main|shared)|/roo[t]/|/hom[e]/(?!operations/\.ssh/)[a-z]+/|/tmp/(npm|brief|b |c )")]
    private static partial Regex ForeignToTheRepository();

    [GeneratedRegex(@"NotImplementedEx[c]eption|\bTOD[O]\b|\bFIXM[E]\b|\bHAC[K]\b|Skip *= *""|\[Ignore")]
    private static partial Regex Unfinished();
}
