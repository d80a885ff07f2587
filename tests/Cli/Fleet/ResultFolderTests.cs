using System.Diagnostics;
using Bleu.Infra.Cli.Fleet;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Tests.Fleet;

/// <summary>A folder of results is whole or not there, whoever is killed and whoever else writes.</summary>
public sealed class ResultFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("bleu-results-").FullName;

    private string Target => Path.Combine(_root, "results");

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Commit_OfAFolder_MakesItWholeAndLeavesNothingElse()
    {
        Write("first");
        Write("second");

        Assert.True(ResultMarker.IsWhole(Target));
        Assert.Equal("second", File.ReadAllText(Path.Combine(Target, "plans", "a.json")));
        Assert.Equal([Target], Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public void Folder_ThatIsNotCommitted_LeavesTheOldOne()
    {
        Write("first");
        using (var folder = ResultFolder.Create(Target))
        {
            folder.Write("plans/a.json", stream => stream.Write("half"u8));
        }

        Assert.True(ResultMarker.IsWhole(Target));
        Assert.Equal("first", File.ReadAllText(Path.Combine(Target, "plans", "a.json")));
        Assert.Equal([Target], Directory.EnumerateFileSystemEntries(_root));
    }

    [Theory]
    [InlineData("a file is shorter")]
    [InlineData("a file is missing")]
    [InlineData("a file is too many")]
    [InlineData("the mark is missing")]
    [InlineData("the mark is cut short")]
    public void Folder_ThatIsDamaged_IsNotWholeAndIsNotReplaced(string damage)
    {
        Write("first");
        var file = Path.Combine(Target, "plans", "a.json");
        var mark = Path.Combine(Target, ResultMarker.Name);
        switch (damage)
        {
            case "a file is shorter": File.WriteAllText(file, "fir"); break;
            case "a file is missing": File.Delete(file); break;
            case "a file is too many": File.WriteAllText(file + ".new", ""); break;
            case "the mark is missing": File.Delete(mark); break;
            default: File.WriteAllText(mark, File.ReadAllText(mark)[..40]); break;
        }

        Assert.False(ResultMarker.IsWhole(Target));
        var error = Assert.Throws<DiagnosticException>(() => ResultFolder.Create(Target));
        Assert.Equal(
            $"BLEU9003: {Target} holds something that is no whole result of an earlier run, and is not replaced. "
            + "Allowed: a folder that is not there, is empty, or holds whole results. Name another folder, or remove this one yourself.",
            error.Message);
        Assert.True(Directory.Exists(Target));
    }

    [Fact]
    public void Folder_ThatAnotherRunWrites_IsRefused()
    {
        using var first = ResultFolder.Create(Target);

        var error = Assert.Throws<DiagnosticException>(() => ResultFolder.Create(Target + "/"));

        Assert.Equal($"BLEU9002: {Target}/ is being written by another run. Wait until it is done, or name another folder.", error.Message);
    }

    [Fact]
    public void Folder_BesideAFileOfTheSameName_IsRefused()
    {
        File.WriteAllText(Target, "something of somebody");

        Assert.Equal("BLEU9003", Assert.Single(Assert.Throws<DiagnosticException>(() => ResultFolder.Create(Target)).Diagnostics).Code);
        Assert.Equal("something of somebody", File.ReadAllText(Target));
    }

    [Fact]
    public async Task Run_KilledAtAnyMoment_LeavesNothingThatPassesForWhole()
    {
        using var project = TemporaryProject.Of("fr-central", "fr-south", "client-chu-armor");
        var random = new Random();
        var whole = 0;
        for (var round = 0; round < 6; round++)
        {
            using var process = Start(project.Root);
            await Task.Delay(random.Next(100, 3000), TestContext.Current.CancellationToken);
            process.Kill();
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            if (Directory.Exists(Target))
            {
                whole++;
                Assert.True(ResultMarker.IsWhole(Target), $"round {round}");
            }
        }

        using var last = Start(project.Root);
        await last.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, last.ExitCode);
        Assert.True(ResultMarker.IsWhole(Target), $"after {whole} whole ones");
        Assert.Equal([Target], Directory.EnumerateFileSystemEntries(_root));
    }

    [Fact]
    public async Task Runs_AtTheSameTime_DoNotDisturbEachOther()
    {
        using var project = TemporaryProject.Of("fr-central", "client-chu-armor");

        var calls = await Task.WhenAll(
            Call.InAsync(project.Root, "preview", "--all", "--results", Path.Combine(_root, "a")),
            Call.InAsync(project.Root, "preview", "--all", "--results", Path.Combine(_root, "b")),
            Call.InAsync(project.Root, "preview", "--all", "--results", Path.Combine(_root, "b")));

        Assert.Equal(0, calls[0].ExitCode);
        Assert.Contains(calls[1..], c => c.ExitCode == 0);
        Assert.All(calls[1..].Where(c => c.ExitCode != 0), c => Assert.Contains("BLEU9002", c.Error));
        Assert.True(ResultMarker.IsWhole(Path.Combine(_root, "a")));
        Assert.True(ResultMarker.IsWhole(Path.Combine(_root, "b")));
        Assert.Equal(2, Directory.EnumerateFileSystemEntries(_root).Count());
    }

    private void Write(string content)
    {
        using var folder = ResultFolder.Create(Target);
        folder.Write("plans/a.json", stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(content)));
        folder.Write("summary.md", stream => stream.Write("all well"u8));
        folder.Commit("preview");
    }

    private Process Start(string project)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Call.Build, "bleu.dll"), "preview", "--all", "--results", Target])
        {
            WorkingDirectory = project,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("BLEU_ROOT");
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
