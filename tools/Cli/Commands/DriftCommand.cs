using System.CommandLine;
using System.Text;
using Bleu.Infra.Cli.Drift;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu drift</c>: how the plan of a stack differs from its state, in words.</summary>
internal sealed class DriftCommand : Command
{
    private readonly Argument<string> _stack = new("STACK") { Description = "The stack." };
    private readonly Option<string> _state = new("--state") { Description = "Its state, as pulumi stack export writes it.", HelpName = "FILE", Required = true };
    private readonly Option<string> _format = new("--format") { Description = "The form: console, json or markdown.", DefaultValueFactory = _ => "console" };
    private readonly Option<string?> _output = new("--output") { Description = "The file to write; without it standard output.", HelpName = "FILE" };
    private readonly Terminal _console;

    public DriftCommand(Terminal console)
        : base("drift", "Compare the plan of a stack with its state, and say in words what differs.")
    {
        _console = console;
        _format.AcceptOnlyFromAmong("console", "json", "markdown");
        Arguments.Add(_stack);
        Options.Add(_state);
        Options.Add(_format);
        Options.Add(_output);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var project = Project.Find(_console);
        var (stack, file) = (call.GetValue(_stack) ?? "", call.GetValue(_state) ?? "");
        project.Stacks.File(stack);
        var state = StateFile.Read(_console.Full(file), stack, project.Name);
        var plan = await new PlanService(project).PlanAsync(stack, null, cancellationToken).ConfigureAwait(false);
        if (!plan.IsComplete)
        {
            plan.Diagnostics.ToList().ForEach(_console.WriteError);
            return ExitCode.Findings;
        }

        var report = DriftComparison.Compare(plan, state, file);
        var path = call.GetValue(_output);
        var text = call.GetValue(_format) switch
        {
            "json" => JsonOutput.Bytes(writer => DriftText.Json(writer, report)),
            "markdown" => Encoding.UTF8.GetBytes(DriftText.Markdown(report)),
            _ => Encoding.UTF8.GetBytes(DriftText.Console(report, path is null ? _console.Ink : new(false))),
        };
        if (path is null)
        {
            _console.Write(text);
        }
        else
        {
            AtomicFile.Write(_console.Full(path), stream => stream.Write(text));
            _console.Out.WriteLine($"wrote {path}");
            _console.Out.WriteLine(report.Summary);
            _console.Out.Flush();
        }

        return report.HasDrift ? ExitCode.Findings : ExitCode.Success;
    }
}
