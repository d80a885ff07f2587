using System.CommandLine;
using System.Text;
using Bleu.Infra.Cli.Graphs;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration.Flows;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu flows</c>: the flow matrix, from which every rule of firewalls and security groups is made.</summary>
internal sealed class FlowsCommand : Command
{
    private readonly Argument<string?> _stack = new("STACK") { Description = "The stack; all of them where none is named.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _format = new("--format") { Description = "The form: table, markdown, csv, json, dot or svg.", DefaultValueFactory = _ => "table" };
    private readonly Option<string?> _out = new("--out") { Description = "The file to write; without it standard output.", HelpName = "FILE" };

    public FlowsCommand(Terminal console)
        : base("flows", "Show the flow matrix, from which the rules of firewalls and security groups are made.")
    {
        _format.AcceptOnlyFromAmong("table", "markdown", "csv", "json", "dot", "svg");
        Arguments.Add(_stack);
        Options.Add(_format);
        Options.Add(_out);
        SetAction(call => Run(console, call.GetValue(_stack), call.GetValue(_format) ?? "", call.GetValue(_out)));
    }

    private static int Run(Terminal console, string? stack, string format, string? file)
    {
        var stacks = Project.Find(console).Stacks;
        string[] wanted = stack is null ? [.. stacks.Names] : [stack];
        var findings = wanted.SelectMany(n => stacks.Check(n).Findings).ToList();
        var matrix = stack is null ? stacks.Flows() : new FlowMatrix(stacks.Flows().Lines.Where(l => l.Stack == stack));
        var today = Days.Read(null);
        var text = Encoding.UTF8.GetBytes(format switch
        {
            "markdown" => FlowExport.Markdown(matrix, today),
            "csv" => FlowExport.Csv(matrix, today),
            "json" => FlowExport.Json(matrix, today),
            "dot" => DotGraph.Write(FlowGraph.Of(matrix)),
            "svg" => SvgGraph.Write(FlowGraph.Of(matrix)),
            _ => Tables.Text(FlowExport.Columns, matrix.Lines.Select(l => FlowExport.Cells(l, today))),
        });
        if (file is null)
        {
            console.Write(text);
        }
        else
        {
            AtomicFile.Write(console.Full(file), stream => stream.Write(text));
        }

        findings.ForEach(console.WriteError);
        return findings.Exists(f => f.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Success;
    }
}
