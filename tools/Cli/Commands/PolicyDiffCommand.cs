using System.CommandLine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Policies;
using Bleu.Infra.Policies.Baselines;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Stacks;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu policy diff</c>: what another baseline would change, for the catalogue and for every stack.</summary>
internal sealed class PolicyDiffCommand : Command
{
    private readonly Argument<string> _from = new("BASE1") { Description = "The baseline that is pinned, such as 2026-11." };
    private readonly Argument<string> _to = new("BASE2") { Description = "The baseline to compare it with." };
    private readonly Terminal _console;

    public PolicyDiffCommand(Terminal console)
        : base("diff", "Show what another baseline would change: its rules, and what they find in the project's stacks.")
    {
        _console = console;
        Arguments.Add(_from);
        Arguments.Add(_to);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var (from, to) = (Baseline.Get(call.GetValue(_from) ?? ""), Baseline.Get(call.GetValue(_to) ?? ""));
        var added = PolicyCatalog.Of(to).Except(PolicyCatalog.Of(from)).ToList();
        var removed = PolicyCatalog.Of(from).Except(PolicyCatalog.Of(to)).ToList();
        _console.Out.WriteLine($"{_console.Ink.Strong($"{from} -> {to}")}: {added.Count} rules more, {removed.Count} fewer");
        removed.ForEach(r => _console.Out.WriteLine($"- {r}"));
        added.ForEach(r => _console.Out.WriteLine($"+ {r}"));
        _console.Out.Flush();
        if (added.Count == 0)
        {
            return ExitCode.Success;
        }

        var project = Project.Find(_console);
        var policies = new StackPolicies(project.Root, project.Stacks, project.Clouds) { Forced = to };
        var service = new PlanService(project);
        var runner = new PolicyRunner(added);
        foreach (var name in project.Stacks.Names)
        {
            var plan = await service.PlanAsync(name, null, cancellationToken).ConfigureAwait(false);
            var findings = runner.Run(PlanInput.Read(plan, policies.Context(name, Days.Read(null))));
            _console.Out.WriteLine(
                $"{name}: {findings.Count(f => f.Outcome == Outcome.Pass)} would pass, {findings.Count(f => f.Outcome == Outcome.Fail)} fail, "
                + $"{findings.Count(f => f.Outcome == Outcome.Undetermined)} be undetermined");
            foreach (var finding in findings.Where(f => f.Outcome is Outcome.Fail or Outcome.Error))
            {
                _console.Out.WriteLine($"  {_console.Ink.Bad(finding.Rule.Id)} {finding.Subject}: {finding.Message}");
            }
        }

        _console.Out.Flush();
        return ExitCode.Success;
    }
}
