using System.CommandLine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Governance.Comparison;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu library diff</c>: what changes when one library takes the place of another, in words.</summary>
internal sealed class LibraryDiffCommand : Command
{
    private readonly Argument<string> _old = new("OLD") { Description = "The folder of the library that is in place." };
    private readonly Argument<string> _new = new("NEW") { Description = "The folder of the library that takes its place." };
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };
    private readonly Terminal _console;

    public LibraryDiffCommand(Terminal console)
        : base("diff", "Say in words what changes when one policy library takes the place of another.")
    {
        _console = console;
        Arguments.Add(_old);
        Arguments.Add(_new);
        Options.Add(_json);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        var changes = LibraryComparison.Compare(LibraryReader.Read(_console.Full(call.GetValue(_old) ?? "")), LibraryReader.Read(_console.Full(call.GetValue(_new) ?? "")));
        if (call.GetValue(_json))
        {
            JsonOutput.Write(_console, writer =>
            {
                writer.WriteStartArray();
                foreach (var change in changes)
                {
                    writer.WriteStartObject();
                    writer.WriteString("kind", change.Kind);
                    writer.WriteString("subject", change.Subject);
                    writer.WriteString("words", change.Words);
                    writer.WriteBoolean("refused", change.IsRefused);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            });
        }
        else
        {
            foreach (var kind in changes.GroupBy(c => c.Kind))
            {
                _console.Out.WriteLine(_console.Ink.Strong(kind.Key));
                kind.ToList().ForEach(c => _console.Out.WriteLine($"  {c.Subject} {c.Words}"));
            }

            var refused = changes.Count(c => c.IsRefused);
            _console.Out.WriteLine(changes.IsEmpty
                ? "nothing changes"
                : $"{changes.Length} changes" + (refused > 0 ? $", {refused} of which the platform refuses while they are in use" : ""));
            _console.Out.Flush();
        }

        return ExitCode.Success;
    }
}
