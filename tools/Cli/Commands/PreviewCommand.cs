using System.CommandLine;
using Bleu.Infra.Cli.Engine;
using Bleu.Infra.Cli.Fleet;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Cli.Replay;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu preview</c>: what stacks would become.</summary>
internal sealed class PreviewCommand : Command
{
    private readonly Argument<string[]> _stacks = new("STACK") { Description = "The stacks to plan.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string?> _library = LibraryOption.Create();
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document; an array of them for several stacks." };
    private readonly Option<bool> _tree = new("--tree") { Description = "Show the resources alone, without their inputs." };
    private readonly Option<bool> _fresh = new("--fresh") { Description = "Plan even what is known to be unchanged." };
    private readonly Option<string?> _out = new("--out") { Description = "Write STACK.json for each stack into a folder.", HelpName = "DIR" };
    private readonly Option<bool> _validate = new("--validate")
    {
        Description = "Hold every resource to the type definitions of its platform; on by default.",
        DefaultValueFactory = _ => true,
        HelpName = "true|false",
    };

    private readonly Option<bool> _noValidate = new("--no-validate") { Description = "The same as --validate false." };
    private readonly Option<string> _engine = new("--engine") { Description = "Who plans: bleu, which needs no cloud, or an installed pulumi with the policy pack.", DefaultValueFactory = _ => "bleu" };
    private readonly Option<string?> _pack = new("--policy-pack") { Description = "The policy pack of --engine pulumi; without it the one that was packaged here.", HelpName = "PATH" };
    private readonly FleetOptions _fleet;
    private readonly Terminal _console;

    public PreviewCommand(Terminal console)
        : base("preview", "Show what stacks would become: every resource, its parent and its inputs.")
    {
        _console = console;
        Arguments.Add(_stacks);
        _fleet = new(this, "Plan every stack of the project.", alias: "--output");
        Options.Add(_library);
        Options.Add(_json);
        Options.Add(_tree);
        Options.Add(_out);
        Options.Add(_fresh);
        Options.Add(_validate);
        Options.Add(_noValidate);
        _engine.AcceptOnlyFromAmong("bleu", "pulumi");
        Options.Add(_engine);
        Options.Add(_pack);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var project = Project.Find(_console);
        project.UseLibrary(_console.Find(call.GetValue(_library)));
        var service = new PlanService(project, call.GetValue(_validate) && !call.GetValue(_noValidate));
        var selection = await _fleet.SelectAsync(project, call, call.GetValue(_stacks) ?? [], cancellationToken).ConfigureAwait(false);
        if (call.GetValue(_engine) == "pulumi")
        {
            return await RunEngineAsync(project, call, selection.Stacks, cancellationToken).ConfigureAwait(false);
        }

        if (_fleet.IsFleet(call))
        {
            return await new FleetPreview(_console, project, service)
                .RunAsync(selection, Form(call), _fleet.Degree(call), _fleet.Results(call), cancellationToken).ConfigureAwait(false);
        }

        var args = call.Tokens.Select(t => t.Value).ToArray();
        var inputs = PreviewMemory.Inputs(args);
        var plans = await PlanAsync(project, service, selection.Stacks, cancellationToken).ConfigureAwait(false);
        if (call.GetValue(_out) is { } folder)
        {
            foreach (var plan in plans.Where(p => p.IsComplete))
            {
                AtomicFile.Write(
                    _console.Full(Path.Combine(folder, plan.Stack + ".json")),
                    stream => JsonOutput.Write(stream, writer => PlanJson.Write(writer, plan)));
            }
        }

        var output = call.GetValue(_json) ? Json(plans, isArray: plans.Count > 1) : Text(project, plans, withInputs: !call.GetValue(_tree));
        _console.Write(output);
        if (inputs is not null && plans.TrueForAll(p => p.IsComplete))
        {
            PreviewMemory.Keep(args, inputs, output);
        }

        return plans.TrueForAll(p => p.IsComplete) ? ExitCode.Success : ExitCode.Findings;
    }

    private async Task<int> RunEngineAsync(Project project, ParseResult call, IReadOnlyList<string> stacks, CancellationToken cancellationToken)
    {
        var engine = new PulumiEngine(_console, project);
        var pack = await engine.CheckAsync(call.GetValue(_pack), cancellationToken).ConfigureAwait(false);
        var exitCode = ExitCode.Success;
        foreach (var stack in stacks)
        {
            project.Stacks.File(stack);
            var next = await engine.RunAsync("preview", stack, pack, [], !call.GetValue(_tree)).ConfigureAwait(false);
            exitCode = exitCode == ExitCode.Success ? next : exitCode;
        }

        return exitCode;
    }

    private PreviewForm Form(ParseResult call) => call.GetValue(_json) ? PreviewForm.Json : call.GetValue(_tree) ? PreviewForm.Tree : PreviewForm.Summary;

    private async Task<List<StackPlan>> PlanAsync(Project project, PlanService service, IReadOnlyList<string> stacks, CancellationToken cancellationToken)
    {
        foreach (var stack in stacks)
        {
            project.Stacks.File(stack);
        }

        using var progress = new ProgressLine(_console, stacks.Count);
        var plans = new List<StackPlan>();
        foreach (var stack in stacks)
        {
            plans.Add(await service.PlanAsync(stack, progress.Sink, cancellationToken).ConfigureAwait(false));
        }

        return plans;
    }

    private static byte[] Json(List<StackPlan> plans, bool isArray) => JsonOutput.Bytes(writer =>
    {
        if (isArray)
        {
            writer.WriteStartArray();
        }

        foreach (var plan in plans)
        {
            PlanJson.Write(writer, plan);
        }

        if (isArray)
        {
            writer.WriteEndArray();
        }
    });

    private byte[] Text(Project project, List<StackPlan> plans, bool withInputs)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var plan in plans)
        {
            if (!plan.IsComplete)
            {
                _console.Error.WriteLine($"{_console.ErrorInk.Bad("no plan")} of {plan.Stack}:");
                plan.Diagnostics.ToList().ForEach(_console.WriteError);
                continue;
            }

            PlanPage.Write(text, project, plan, _console.Ink, withInputs);
        }

        return System.Text.Encoding.UTF8.GetBytes(text.ToString());
    }
}
