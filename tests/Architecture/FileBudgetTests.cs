namespace Bleu.Infra.Architecture.Tests;

public sealed class FileBudgetTests
{
    private const int HardLimit = 400;
    private const int MedianLimit = 60;
    private const int NinetiethPercentileLimit = 200;

    [Fact]
    public void CSharpFile_Length_StaysBelowTheHardLimit()
    {
        var offenders = Lengths().Where(f => f.Lines > HardLimit).Select(f => $"{f.File}: {f.Lines} lines");
        SourceTree.AssertNone($"No C# file has more than {HardLimit} lines:", offenders);
    }

    [Fact]
    public void CSharpFiles_MedianLength_StaysShort()
    {
        var lengths = Lengths().Select(f => f.Lines).Order().ToArray();
        Assert.InRange(lengths[lengths.Length / 2], 1, MedianLimit);
        Assert.InRange(lengths[lengths.Length * 9 / 10], 1, NinetiethPercentileLimit);
    }

    [Fact]
    public void ProjectFile_Length_StaysShort()
    {
        var offenders = SourceTree.Projects
            .Select(f => (File: f, Lines: CountLines(f)))
            .Where(f => f.Lines > 45)
            .Select(f => $"{f.File}: {f.Lines} lines");
        SourceTree.AssertNone("No project file has more than 45 lines:", offenders);
    }

    [Fact]
    public void Folder_CSharpFiles_StayFew()
    {
        var offenders = SourceTree.CSharp
            .GroupBy(f => Path.GetDirectoryName(f) ?? "")
            .Where(g => g.Count() > 40)
            .Select(g => $"{g.Key}: {g.Count()} files");
        SourceTree.AssertNone("No folder holds more than 40 C# files:", offenders);
    }

    private static IEnumerable<(string File, int Lines)> Lengths() => SourceTree.CSharp.Select(f => (f, CountLines(f)));

    private static int CountLines(string file) => File.ReadLines(RepositoryPaths.Of(file)).Count();
}
