using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
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
    private readonly Option<bool> _all = new("--all") { Description = "Judge every stack of the project, and all together." };
    private readonly Option<string> _format = new("--format") { Description = "The form: console, json, sarif, junit, markdown, html or oscal.", DefaultValueFactory = _ => "console" };
    private readonly Option<string?> _output = new("--output") { Description = "The file to write; without it standard output.", HelpName = "FILE" };
    private readonly Option<string?> _input = new("--input") { Description = "Judge a state export, a preview, an ARM template or export, or a manifest; STACK then says whose.", HelpName = "FILE" };
    private readonly Option<string?> _baseline = new("--baseline") { Description = "The baseline; without it the one that the stack pins.", HelpName = "NAME" };
    private readonly Option<string?> _today = new("--today") { Description = "The day against which waivers are held, such as 2026-01-31; absent for today." };
    private readonly Terminal _console;

    public PolicyCommand(Terminal console)
        : base("policy", "Judge stacks, or a file, by the sovereign policies.")
    {
        _console = console;
        _format.AcceptOnlyFromAmong(["console", .. ReportWriter.Formats]);
        Arguments.Add(_stacks);
        Options.Add(_all);
        Options.Add(_format);
        Options.Add(_output);
        Options.Add(_input);
        Options.Add(_baseline);
        Options.Add(_today);
        Subcommands.Add(new PolicyDiffCommand(console));
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var project = Project.Find();
        var policies = new StackPolicies(project.Root, project.Stacks, project.Clouds);
        var today = Days.Read(call.GetValue(_today));
        var names = Selected(project, call);
        var stacks = call.GetValue(_input) is { } file
            ? InputFile.Read(file, names.Count > 0 ? policies.Context(names[0], today) : new PolicyContext { Clouds = project.Clouds, Today = today })
            : await PlanAsync(project, policies, names, today, cancellationToken).ConfigureAwait(false);
        var report = PolicyReport.Make(
            call.GetValue(_baseline) is { } baseline ? Baseline.Get(baseline) : names.Select(policies.Baseline).DefaultIfEmpty(Baseline.Current).Min()!,
            stacks,
            names.ToDictionary(n => n, policies.Waivers),
            today);
        Write(call, report);
        return report.Blocks ? ExitCode.Findings : ExitCode.Success;
    }

    private List<string> Selected(Project project, ParseResult call)
    {
        var named = call.GetValue(_all) ? project.Stacks.Names : [.. (call.GetValue(_stacks) ?? []).Distinct()];
        foreach (var stack in named)
        {
            project.Stacks.File(stack);
        }

        return named.Length > 0 || call.GetValue(_input) is not null
            ? [.. named]
            : throw new DiagnosticException(CliDiagnostics.NoStackNamed(project.Stacks.Names));
    }

    private async Task<ImmutableArray<PolicyStack>> PlanAsync(
        Project project, StackPolicies policies, List<string> names, DateOnly today, CancellationToken cancellationToken)
    {
        var service = new PlanService(project);
        using var progress = new ProgressLine(_console, names.Count);
        var stacks = ImmutableArray.CreateBuilder<PolicyStack>();
        var broken = new List<Diagnostic>();
        foreach (var name in names)
        {
            var plan = await service.PlanAsync(name, progress.Sink, cancellationToken).ConfigureAwait(false);

            // A plan that points at another cloud is not whole, and is what rules are there to judge.
            if (plan.Resources.IsEmpty)
            {
                broken.AddRange(plan.Diagnostics);
            }
            else
            {
                stacks.Add(PlanInput.Read(plan, policies.Context(name, today)));
            }
        }

        return broken.Count == 0 ? stacks.ToImmutable() : throw new DiagnosticException(broken);
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
            AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
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
