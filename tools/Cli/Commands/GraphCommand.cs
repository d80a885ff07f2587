using System.CommandLine;
using Bleu.Infra.Cli.Graphs;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu graph</c>: what depends on what in a stack.</summary>
internal sealed class GraphCommand : Command
{
    private readonly Argument<string> _stack = new("STACK") { Description = "The stack." };
    private readonly Option<string> _format = new("--format") { Description = "The form: mermaid, dot or svg.", DefaultValueFactory = _ => "mermaid" };
    private readonly Option<string?> _out = new("--out") { Description = "The file to write; without it standard output.", HelpName = "FILE" };
    private readonly Option<string?> _library = LibraryOption.Create();
    private readonly Terminal _console;

    public GraphCommand(Terminal console)
        : base("graph", "Draw what depends on what in a stack.")
    {
        _console = console;
        _format.AcceptOnlyFromAmong("mermaid", "dot", "svg");
        Arguments.Add(_stack);
        Options.Add(_format);
        Options.Add(_out);
        Options.Add(_library);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var project = Project.Find(_console);
        project.UseLibrary(_console.Find(call.GetValue(_library)));
        var plan = await new PlanService(project)
            .PlanAsync(call.GetValue(_stack) ?? "", null, cancellationToken).ConfigureAwait(false);
        if (!plan.IsComplete)
        {
            plan.Diagnostics.ToList().ForEach(_console.WriteError);
            return ExitCode.Findings;
        }

        var graph = PlanGraph.Of(plan);
        var text = call.GetValue(_format) switch
        {
            "dot" => DotGraph.Write(graph),
            "svg" => SvgGraph.Write(graph),
            _ => MermaidGraph.Write(graph),
        };
        if (call.GetValue(_out) is { } path)
        {
            AtomicFile.Write(_console.Full(path), stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));
        }
        else
        {
            _console.Out.Write(text);
            _console.Out.Flush();
        }

        return ExitCode.Success;
    }
}
