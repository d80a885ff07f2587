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
    private const string Prefix = "Bleu.Infra.";
    private const string Suffix = ".Tests";

    // Much of the tests is waiting for programs that they start, so two projects go on side by side.
    private const int SideBySide = 2;

    // Those that take longest begin first, so that the last to end are short.
    private static readonly string[] First = ["Cli", "Stacks", "GitOps", "Policies", "Packaging", "PolicyPack"];
    private readonly Lock _gate = new();
    private readonly Argument<string[]> _projects = new("PROJECT") { Description = "Test projects such as Planner; without one all.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Terminal _console;

    public TestCommand(Terminal console)
        : base("test", "Build everything and run every test.")
    {
        _console = console;
        Arguments.Add(_projects);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var root = Project.Find(_console).Root;
        var projects = Projects(root, call.GetValue(_projects) ?? []);
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
        await Parallel.ForEachAsync(projects, options, async (project, token) =>
        {
            var clock = Stopwatch.StartNew();
            var outcome = await RunAsync(root, project, results, token).ConfigureAwait(false);
            lock (_gate)
            {
                Show(project, outcome, clock.Elapsed);
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

    private static IReadOnlyList<string> Projects(string root, string[] wanted)
    {
        // Projects are found from their sources, so that one whose build went missing is missed.
        List<string> all =
        [
            .. Directory.EnumerateFiles(Path.Combine(root, "tests"), Prefix + "*" + Suffix + ".csproj", SearchOption.AllDirectories)
                .Select(f => Path.GetFileNameWithoutExtension(f))
                .OrderBy(p => Array.IndexOf(First, p[Prefix.Length..^Suffix.Length]) is var place and >= 0 ? place : First.Length)
                .ThenBy(p => p, StringComparer.Ordinal),
        ];
        List<string> names = [.. all.Select(p => p[Prefix.Length..^Suffix.Length])];
        foreach (var name in wanted)
        {
            if (!names.Contains(name))
            {
                throw new DiagnosticException(CliDiagnostics.UnknownTests(name, names));
            }
        }

        return wanted.Length == 0 ? all : [.. wanted.Select(w => Prefix + w + Suffix)];
    }

    private static async Task<TestOutcome?> RunAsync(string root, string project, string results, CancellationToken cancellationToken)
    {
        var file = Path.Combine(results, project + ".trx");
        var assembly = Path.Combine(root, "artifacts", "bin", project, "debug", project + ".dll");
        await Tool.RunQuietlyAsync(root, "dotnet", [assembly, "-noColor", "-noLogo", "-trx", file], cancellationToken).ConfigureAwait(false);
        return TrxFile.Read(file);
    }

    private void Show(string project, TestOutcome? outcome, TimeSpan elapsed)
    {
        if (outcome is not { Total: > 0 })
        {
            _console.WriteError(CliDiagnostics.NoTestResult(project));
            return;
        }

        _console.Out.WriteLine($"{project}: {outcome.Passed} passed, {outcome.Failures.Count} failed, {outcome.Skips.Count} skipped; {elapsed.TotalSeconds:0} s");
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
