using System.CommandLine;
using System.Text;
using Bleu.Infra.Cli.Offboarding;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu offboard</c>: how a client leaves, and whether it was done.</summary>
internal sealed class OffboardCommand : Command
{
    private readonly Argument<string> _client = new("CLIENT") { Description = "The client's code, or its stack." };
    private readonly Option<string?> _notice = new("--notice") { Description = "The day of the notice, such as 2026-12-01; without it today.", HelpName = "DAY" };
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };
    private readonly Option<string?> _out = new("--out") { Description = "The folder that receives the plan and the record to be signed.", HelpName = "FOLDER" };
    private readonly Option<string?> _check = new("--check") { Description = "A record that was filled in: say what is missing.", HelpName = "FILE" };
    private readonly Terminal _console;

    public OffboardCommand(Terminal console)
        : base("offboard", "Plan the exit of a client: what it takes, what is destroyed in which order, what is signed.")
    {
        _console = console;
        Arguments.Add(_client);
        Options.Add(_notice);
        Options.Add(_json);
        Options.Add(_out);
        Options.Add(_check);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult call, CancellationToken cancellationToken)
    {
        var project = Project.Find(_console);
        var (stack, settings) = ClientLookup.Find(project, call.GetValue(_client) ?? "");
        var plan = await new PlanService(project).PlanAsync(stack, null, cancellationToken).ConfigureAwait(false);
        if (!plan.IsComplete)
        {
            throw new DiagnosticException([.. plan.Diagnostics]);
        }

        if (call.GetValue(_check) is { } record)
        {
            return Check(settings, plan, record);
        }

        var exit = ExitPlan.Of(settings, plan, Days.Read(call.GetValue(_notice)));
        if (call.GetValue(_out) is { } folder)
        {
            var (text, json) = (Path.Combine(folder, $"exit-{exit.Client}.md"), Path.Combine(folder, $"exit-{exit.Client}.json"));
            AtomicFile.Write(_console.Full(text), stream => stream.Write(Encoding.UTF8.GetBytes(ExitText.Markdown(exit))));
            AtomicFile.Write(_console.Full(json), stream => JsonOutput.Write(stream, writer => ExitText.Json(writer, exit)));
            _console.Out.WriteLine($"wrote {text}\nwrote {json}");
            _console.Out.Flush();
        }
        else if (call.GetValue(_json))
        {
            JsonOutput.Write(_console, writer => ExitText.Json(writer, exit));
        }
        else
        {
            _console.Out.Write(ExitText.Markdown(exit));
            _console.Out.Flush();
        }

        return ExitCode.Success;
    }

    private int Check(ClientSettings settings, Planner.Model.StackPlan plan, string path)
    {
        var record = ExitRecord.Read(_console.Full(path));
        var exit = ExitPlan.Of(settings, plan, Days.Read(ExitRecord.Text(record, "notice")));
        List<Diagnostic> missing = [.. ExitRecord.Check(exit, record)];
        missing.ForEach(_console.WriteError);
        if (missing.Count == 0)
        {
            _console.Out.WriteLine($"{exit.Client}: {exit.Steps.Length} of {exit.Steps.Length} steps signed off");
            _console.Out.Flush();
        }

        return missing.Count == 0 ? ExitCode.Success : ExitCode.Findings;
    }
}
