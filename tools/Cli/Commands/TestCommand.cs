using System.CommandLine;
using System.Diagnostics;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Cli.Testing;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu test</c>: builds everything and runs every test; the last line counts them from the result files.</summary>
internal sealed class TestCommand : Command
{
    // Much of the tests is waiting for programs that they start, so two areas go on side by side.
    private const int SideBySide = 2;
    private readonly Lock _gate = new();
    private readonly Argument<string[]> _areas = new("AREA") { Description = "Areas such as Planner, folders of tests/; without one all.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Terminal _console;

    public TestCommand(Terminal console)
        : base("test", "Build everything and run every test.")
    {
        _console = console;
        Arguments.Add(_areas);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var root = Project.Find(_console).Root;
        var areas = Areas(root, call.GetValue(_areas) ?? []);
        var built = await Tool.RunAsync(
            root, "dotnet", ["build", "Bleu.Infra.sln", "--verbosity", "quiet", "-clp:NoSummary"], cancellationToken).ConfigureAwait(false);
        if (built != 0)
        {
            _console.WriteError(CliDiagnostics.BuildFailed(built));
            return ExitCode.Findings;
        }

        var results = Path.Combine(root, "artifacts", "test-results");
        if (Directory.Exists(results))
        {
            Directory.Delete(results, recursive: true);
        }

        Directory.CreateDirectory(results);
        var (passed, failed, skipped, complete) = (0, 0, 0, true);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Min(SideBySide, Environment.ProcessorCount), CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(areas, options, async (area, token) =>
        {
            var clock = Stopwatch.StartNew();
            var outcome = await RunAsync(root, area, results, token).ConfigureAwait(false);
            lock (_gate)
            {
                Show(area.Name, outcome, clock.Elapsed);
                complete &= outcome is { Total: > 0 };
                passed += outcome?.Passed ?? 0;
                failed += outcome?.Failures.Count ?? 0;
                skipped += outcome?.Skips.Count ?? 0;
            }
        }).ConfigureAwait(false);

        // The last line is a promise: continuous integration reads it.
        _console.Out.WriteLine($"{passed} passed, {failed + (complete ? 0 : 1)} failed{(skipped > 0 ? $", {skipped} skipped" : "")}");
        _console.Out.Flush();
        return failed == 0 && complete && passed > 0 ? ExitCode.Success : ExitCode.Findings;
    }

    private static IReadOnlyList<TestArea> Areas(string root, string[] wanted)
    {
        var all = TestArea.Find(root);
        foreach (var name in wanted)
        {
            if (!all.Any(a => a.Name == name))
            {
                throw new DiagnosticException(CliDiagnostics.UnknownTests(name, all.Select(a => a.Name)));
            }
        }

        return wanted.Length == 0 ? all : [.. wanted.Select(w => new TestArea(w))];
    }

    private static async Task<TestOutcome?> RunAsync(string root, TestArea area, string results, CancellationToken cancellationToken)
    {
        var file = Path.Combine(results, area.Name + ".trx");
        string[] arguments = [Path.Combine([root, .. TestArea.Assembly]), "-namespace", area.Namespaces, "-noColor", "-noLogo", "-trx", file];
        await Tool.RunQuietlyAsync(root, "dotnet", arguments, cancellationToken).ConfigureAwait(false);
        return TrxFile.Read(file);
    }

    private void Show(string area, TestOutcome? outcome, TimeSpan elapsed)
    {
        if (outcome is not { Total: > 0 })
        {
            _console.WriteError(CliDiagnostics.NoTestResult(area));
            return;
        }

        _console.Out.WriteLine($"{area}: {outcome.Passed} passed, {outcome.Failures.Count} failed, {outcome.Skips.Count} skipped; {elapsed.TotalSeconds:0} s");
        foreach (var (test, message) in outcome.Failures)
        {
            _console.Out.WriteLine($"  {_console.Ink.Bad("failed")} {test}\n    {message.ReplaceLineEndings("\n    ")}");
        }

        foreach (var (test, reason) in outcome.Skips)
        {
            _console.Out.WriteLine($"  {_console.Ink.Odd("skipped")} {test}: {reason}");
        }

        _console.Out.Flush();
    }
}
