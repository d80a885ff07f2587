using System.CommandLine;
using System.Text;
using Bleu.Infra.Cli.New;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Commands;

/// <summary><c>bleu new component</c>: the files of a component, in the pattern of those that are there.</summary>
internal sealed class NewComponentCommand : Command
{
    private readonly Option<string?> _name = new("--name") { Description = "The component's class: DiskVault." };
    private readonly Option<string?> _area = new("--area") { Description = "The folder of components it belongs to: Keys." };
    private readonly NewStackOptions _common = new();
    private readonly Terminal _console;

    public NewComponentCommand(Terminal console)
        : base("component", "Write the files of a component.")
    {
        _console = console;
        Options.Add(_name);
        Options.Add(_area);
        _common.AddTo(this);
        SetAction(Run);
    }

    private int Run(ParseResult call)
    {
        var project = Project.Find(_console);
        var root = project.Root;
        var questions = new Questions(_console, call.GetValue(_common.Yes));
        var name = questions.Ask("--name", call.GetValue(_name), "Class", null);
        var area = questions.Ask("--area", call.GetValue(_area), "Area", null);
        questions.Require();
        var findings = new List<Diagnostic>();
        CheckName("--name", name, findings);
        CheckName("--area", area, findings);
        var files = findings.Count == 0 ? ComponentFiles.Of(root, area, name, NewStacks.AnyRegion(project)) : [];
        findings.AddRange(files.Where(file => file.IsNew && File.Exists(Path.Combine(root, file.Path))).Select(file => NewDiagnostics.Exists(file.Path)));
        if (findings.Count > 0)
        {
            throw new DiagnosticException(findings);
        }

        foreach (var file in files)
        {
            if (!call.GetValue(_common.DryRun))
            {
                AtomicFile.Write(Path.Combine(root, file.Path), stream => stream.Write(Encoding.UTF8.GetBytes(file.Text)));
            }

            _console.Out.WriteLine(file.Path);
        }

        _console.Out.Flush();
        _console.Error.Write($"""

            Next:
              say in components/{area}/{name}.cs what it declares, and test it
              UPDATE_GOLDEN=1 ./bleu test Components, and review the snapshot

            """);
        _console.Error.Flush();
        return ExitCode.Success;
    }

    private static void CheckName(string option, string name, List<Diagnostic> findings)
    {
        if (name.Length is 0 or > 40 || !char.IsAsciiLetterUpper(name[0]) || !name.All(char.IsAsciiLetterOrDigit))
        {
            findings.Add(NewDiagnostics.BadName(option, name, "a capital letter, then letters and digits, at most 40"));
        }
    }
}
