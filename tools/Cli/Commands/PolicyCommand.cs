using System.CommandLine;
using System.Text;
using Bleu.Infra.Cli.Fleet;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Reports;
using Bleu.Infra.Policies.Stacks;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu policy</c>: judges stacks, or a file, by the sovereign policies.</summary>
internal sealed class PolicyCommand : Command
{
    private readonly Argument<string[]> _stacks = new("STACK") { Description = "The stacks to judge.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _format = new("--format") { Description = "The form: console, json, sarif, junit, markdown, html or oscal.", DefaultValueFactory = _ => "console" };
    private readonly Option<string?> _output = new("--output") { Description = "The file to write; without it standard output.", HelpName = "FILE" };
    private readonly Option<string?> _input = new("--input") { Description = "Judge a state export, a preview, an ARM template or export, or a manifest; STACK then says whose.", HelpName = "FILE" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "The baseline; without it the one that each stack pins.", HelpName = "NAME" };
    private readonly Option<string?> _today = new("--today") { Description = "The day against which waivers are held, such as 2026-01-31; absent for today." };
    private readonly Option<bool> _validate = new("--validate") { Description = "Hold every resource to the type definitions of its platform first." };
    private readonly FleetOptions _fleet;
    private readonly Terminal _console;

    public PolicyCommand(Terminal console)
        : base("policy", "Judge stacks, or a file, by the sovereign policies.")
    {
        _console = console;
        _format.AcceptOnlyFromAmong(["console", .. ReportWriter.Formats]);
        Arguments.Add(_stacks);
        _fleet = new(this, "Judge every stack of the project, and all together.");
        Options.Add(_format);
        Options.Add(_output);
        Options.Add(_input);
        Options.Add(_baseline);
        Options.Add(_today);
        Options.Add(_validate);
        Subcommands.Add(new PolicyDiffCommand(console));
        Subcommands.Add(new PolicyExportCommand(console));
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var project = Project.Find(_console);
        var policies = new StackPolicies(project.Root, project.Stacks, project.Clouds)
        {
            Forced = call.GetValue(_baseline) is { } forced ? Baseline.Get(forced) : null,
        };
        var today = Days.Read(call.GetValue(_today));
        return call.GetValue(_input) is { } file
            ? RunOnFile(call, project, policies, file, today)
            : await RunOnStacksAsync(call, project, policies, today, cancellationToken).ConfigureAwait(false);
    }

    private int RunOnFile(ParseResult call, Project project, StackPolicies policies, string file, DateOnly today)
    {
        var names = (call.GetValue(_stacks) ?? []).Distinct().ToList();
        var stacks = InputFile.Read(_console.Full(file), names.Count > 0 ? policies.Context(names[0], today) : new PolicyContext { Clouds = project.Clouds, Today = today });
        var report = PolicyReport.Make(Pinned(call, policies, names), stacks, names.ToDictionary(n => n, policies.Waivers), today);
        Write(call, report);
        return report.Blocks ? ExitCode.Findings : ExitCode.Success;
    }

    private async Task<int> RunOnStacksAsync(
        ParseResult call, Project project, StackPolicies policies, DateOnly today, CancellationToken cancellationToken)
    {
        var selection = await _fleet.SelectAsync(project, call, call.GetValue(_stacks) ?? [], cancellationToken).ConfigureAwait(false);
        var isFleet = _fleet.IsFleet(call);
        foreach (var stack in isFleet ? [] : selection.Stacks)
        {
            project.Stacks.File(stack);
        }

        // Forms that other tools read are evidence: they show what was kept, too.
        var keepsAll = !isFleet || call.GetValue(_format) is not ("console" or "markdown");
        var run = new FleetPolicy(_console, project, new PlanService(project, call.GetValue(_validate)), policies, Pinned(call, policies, selection.Stacks), today);
        var summary = await run.RunAsync(selection, keepsAll, _fleet.Degree(call), _fleet.Results(call), cancellationToken).ConfigureAwait(false);
        FleetOutput.Errors(_console, summary);
        if (!isFleet && summary.Failed > 0)
        {
            return ExitCode.Findings;
        }

        var report = summary.Report!;
        report = await new ConfigurationPatches(project, policies, new PlanService(project)).AddAsync(report, today, cancellationToken).ConfigureAwait(false);
        Write(call, report);
        if (isFleet && call.GetValue(_format) == "console")
        {
            _console.Out.Write("\n" + SummaryText.Write(summary));
            _console.Out.WriteLine(_fleet.Results(call) is { } folder ? $"wrote {folder}" : "");
            _console.Out.Flush();
        }

        return summary.IsBad ? ExitCode.Findings : ExitCode.Success;
    }

    // The newest baseline that a stack pins: no rule later than its own judges a stack. A stack whose pin cannot be read is reported when its turn comes.
    private Baseline Pinned(ParseResult call, StackPolicies policies, IEnumerable<string> stacks) => call.GetValue(_baseline) is { } baseline
        ? Baseline.Get(baseline)
        : stacks.Select(n => Find(policies, n)).OfType<Baseline>().DefaultIfEmpty(Baseline.Current).Max()!;

    private static Baseline? Find(StackPolicies policies, string stack)
    {
        try
        {
            return policies.Baseline(stack);
        }
        catch (DiagnosticException)
        {
            return null;
        }
    }

    private void Write(ParseResult call, PolicyReport report)
    {
        var format = call.GetValue(_format) ?? "console";
        var path = call.GetValue(_output);
        var text = format == "console"
            ? PolicyText.Write(report, path is null ? _console.Ink : new Ink(false))
            : ReportWriter.Write(report, format);
        if (path is not null)
        {
            AtomicFile.Write(_console.Full(path), stream => stream.Write(Encoding.UTF8.GetBytes(text)));
            _console.Out.WriteLine($"wrote {path}");
            _console.Out.WriteLine(report.Summary);
            _console.Out.Flush();
        }
        else
        {
            _console.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
