using System.CommandLine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Cli.Replay;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu preview</c>: what stacks would become.</summary>
internal sealed class PreviewCommand : Command
{
    private readonly Argument<string[]> _stacks = new("STACK") { Description = "The stacks to plan.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> _all = new("--all") { Description = "Plan every stack of the project." };
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
    private readonly Terminal _console;

    public PreviewCommand(Terminal console)
        : base("preview", "Show what stacks would become: every resource, its parent and its inputs.")
    {
        _console = console;
        Arguments.Add(_stacks);
        Options.Add(_all);
        Options.Add(_library);
        Options.Add(_json);
        Options.Add(_tree);
        Options.Add(_out);
        Options.Add(_fresh);
        Options.Add(_validate);
        Options.Add(_noValidate);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var args = call.Tokens.Select(t => t.Value).ToArray();
        var inputs = PreviewMemory.Inputs(args);
        var project = Project.Find();
        var plans = await PlanAsync(project, call, cancellationToken).ConfigureAwait(false);
        if (call.GetValue(_out) is { } folder)
        {
            foreach (var plan in plans.Where(p => p.IsComplete))
            {
                AtomicFile.Write(
                    Path.Combine(folder, plan.Stack + ".json"),
                    stream => JsonOutput.Write(stream, writer => PlanJson.Write(writer, plan)));
            }
        }

        var output = call.GetValue(_json)
            ? Json(plans, isArray: plans.Count > 1 || call.GetValue(_all))
            : Text(project, plans, withInputs: !call.GetValue(_tree));
        _console.Write(output);
        if (inputs is not null && plans.TrueForAll(p => p.IsComplete))
        {
            PreviewMemory.Keep(args, inputs, output);
        }

        return plans.TrueForAll(p => p.IsComplete) ? ExitCode.Success : ExitCode.Findings;
    }

    private List<string> Selected(Project project, ParseResult call)
    {
        project.UseLibrary(call.GetValue(_library));
        var named = call.GetValue(_stacks) ?? [];
        if (call.GetValue(_all))
        {
            return [.. project.Stacks.Names];
        }

        return named.Length > 0 ? [.. named.Distinct()] : throw new DiagnosticException(CliDiagnostics.NoStackNamed(project.Stacks.Names));
    }

    private async Task<List<StackPlan>> PlanAsync(Project project, ParseResult call, CancellationToken cancellationToken)
    {
        var stacks = Selected(project, call);
        foreach (var stack in stacks)
        {
            project.Stacks.File(stack);
        }

        var service = new PlanService(project, call.GetValue(_validate) && !call.GetValue(_noValidate));
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

            var cloud = plan.Cloud is { } name ? project.Clouds.Find(name) : null;
            var host = cloud?.Find(Clouds.ProfileKeys.ResourceManager).Value;
            text.WriteLine($"{_console.Ink.Strong(plan.Stack)}  {cloud?.DisplayName}  {host}");
            text.WriteLine();
            new PlanTree(text, _console.Ink, withInputs).Write(plan);
            var custom = plan.Resources.Count(r => r.Custom);
            text.WriteLine(
                $"{_console.Ink.Good("whole plan")}: {plan.Resources.Length} resources, {custom} of them in the cloud; "
                + $"no text points at another cloud; {plan.Elapsed.TotalMilliseconds:F0} ms");
            if (plan.Check is { } check)
            {
                text.WriteLine(check);
            }

            text.WriteLine();
        }

        return System.Text.Encoding.UTF8.GetBytes(text.ToString());
    }
}
