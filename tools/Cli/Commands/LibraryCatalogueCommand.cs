using System.CommandLine;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Governance.Catalogue;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu library catalogue</c>: writes the catalogue of built-ins that ships; for maintainers.</summary>
internal sealed class LibraryCatalogueCommand : Command
{
    private readonly Argument<string> _export = new("EXPORT") { Description = "The folder of the export of all built-ins." };
    private readonly Option<string[]> _library = new("--library") { Description = "A library that refers to built-ins.", HelpName = "DIR", Required = true };
    private readonly Option<string> _source = new("--source") { Description = "Where the export comes from.", HelpName = "TEXT", Required = true };
    private readonly Option<string> _date = new("--date") { Description = "The day of the export.", HelpName = "DAY", Required = true };
    private readonly Option<string> _out = new("--out") { Description = "The file to write.", HelpName = "FILE", Required = true };
    private readonly Terminal _console;

    public LibraryCatalogueCommand(Terminal console)
        : base("catalogue", "Write the catalogue of built-ins that ships.")
    {
        Hidden = true;
        _console = console;
        Arguments.Add(_export);
        Options.Add(_library);
        Options.Add(_source);
        Options.Add(_date);
        Options.Add(_out);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        var libraries = (call.GetValue(_library) ?? []).Select(l => LibraryReader.Read(_console.Full(l))).Append(LibraryReader.Embedded).ToList();
        var json = CatalogueWriter.Write(_console.Full(call.GetValue(_export) ?? ""), libraries, call.GetValue(_source) ?? "", call.GetValue(_date) ?? "");
        var path = call.GetValue(_out) ?? "";
        AtomicFile.Write(_console.Full(path), stream => stream.Write(json));
        var catalogue = BuiltInCatalogue.Read(json);
        _console.Out.WriteLine($"wrote {path}: {catalogue.Definitions.Count} definitions, {catalogue.Initiatives.Count} initiatives, {json.Length} bytes");
        _console.Out.Flush();
        return ExitCode.Success;
    }
}
