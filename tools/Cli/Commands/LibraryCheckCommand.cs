using System.CommandLine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Governance.Checks;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu library check</c>: the defects of a library.</summary>
internal sealed class LibraryCheckCommand : Command
{
    private readonly Argument<string?> _folder = new("DIR") { Description = "The folder of the library; without it the one that ships.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _cloud = new("--cloud") { Description = "The cloud it is meant for.", HelpName = "NAME", DefaultValueFactory = _ => "bleu" };
    private readonly Option<bool> _json = new("--json") { Description = "Write one JSON document." };
    private readonly Terminal _console;

    public LibraryCheckCommand(Terminal console)
        : base("check", "Name the defects of a policy library.")
    {
        _console = console;
        Arguments.Add(_folder);
        Options.Add(_cloud);
        Options.Add(_json);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        var cloud = Project.Find(_console).Clouds.Resolve(call.GetValue(_cloud) ?? "");
        var library = call.GetValue(_folder) is { } folder ? LibraryReader.Read(_console.Full(folder)) : LibraryReader.Embedded;
        var findings = LibraryCheck.Find(library, cloud);
        if (call.GetValue(_json))
        {
            JsonOutput.Write(_console, writer =>
            {
                writer.WriteStartArray();
                foreach (var finding in findings)
                {
                    writer.WriteStartObject();
                    writer.WriteString("code", finding.Code);
                    writer.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
                    writer.WriteString("subject", finding.Subject);
                    writer.WriteString("file", finding.Location?.File);
                    writer.WriteString("message", finding.ToString());
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
            });
        }
        else
        {
            findings.ToList().ForEach(f => _console.Out.WriteLine(f.ToString()));
            _console.Out.WriteLine($"{library.Metadata.DisplayName}: {library.Definitions.Count} definitions, {library.Initiatives.Count} initiatives, "
                + $"{library.Assignments.Count} assignments, {library.Roles.Count} roles; {findings.Length} defects");
            _console.Out.Flush();
        }

        return findings.Any(f => f.Severity == DiagnosticSeverity.Error) ? ExitCode.Findings : ExitCode.Success;
    }
}
