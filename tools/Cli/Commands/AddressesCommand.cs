using System.CommandLine;
using System.Text;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu addresses</c>: who has which addresses, and what is free.</summary>
internal sealed class AddressesCommand : Command
{
    private readonly Option<string> _format = new("--format") { Description = "The form: table, csv or json.", DefaultValueFactory = _ => "table" };
    private readonly Option<string?> _out = new("--out") { Description = "The file to write; without it standard output.", HelpName = "FILE" };

    public AddressesCommand(Terminal console)
        : base("addresses", "Show the address plan: who has which addresses, and how many are free.")
    {
        _format.AcceptOnlyFromAmong("table", "csv", "json");
        Options.Add(_format);
        Options.Add(_out);
        SetAction(call => Run(console, call.GetValue(_format) ?? "", call.GetValue(_out)));
    }

    private static int Run(Terminal console, string format, string? file)
    {
        var project = Project.Find(console);
        var plan = project.Stacks.Addresses();
        byte[] text = Encoding.UTF8.GetBytes(format switch
        {
            "csv" => AddressExport.Csv(plan),
            "json" => AddressExport.Json(plan),
            _ => Tables.Text(["block", "level", "stack", "name", "addresses", "free"], plan.Entries.Select(e => Row(plan, e))),
        });
        if (file is null)
        {
            console.Write(text);
        }
        else
        {
            AtomicFile.Write(console.Full(file), stream => stream.Write(text));
        }

        var findings = project.Stacks.Names.SelectMany(n => project.Stacks.Check(n).Findings).ToList();
        findings.ForEach(console.WriteError);
        return findings.Exists(f => f.Severity == Diagnostics.DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Success;
    }

    private static string[] Row(AddressPlan plan, AddressEntry entry) =>
    [
        new string(' ', 2 * (int)entry.Level) + entry.Block,
        entry.Level.ToString().ToLowerInvariant(),
        entry.Stack,
        entry.Name,
        entry.Block.Size.ToString(),
        entry.Level == AddressLevel.Subnet ? "" : plan.Free(entry).Size.ToString(),
    ];
}
