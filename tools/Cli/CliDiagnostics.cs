using Bleu.Infra.Cli.Testing;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli;

/// <summary>What can be wrong with a call, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class CliDiagnostics
{
    public static Diagnostic Usage(string problem) =>
        new("BLEU4001", "command line", $"is not understood: {problem.TrimEnd('.')}") { Fix = "./bleu --help tells what can be called" };

    public static Diagnostic NoStackNamed(IEnumerable<string> known) =>
        new("BLEU4002", "command line", "names no stack")
        {
            Allowed = "Known: " + Suggestions.Quoted(known),
            Fix = "Name one or several, or say --all",
        };

    public static Diagnostic NoProject(string folder) =>
        new("BLEU4003", "project", "has no Pulumi.yaml here or above") { Got = folder, Fix = "Run the command inside the project" };

    public static Diagnostic CannotWrite(string path, string reason) =>
        new("BLEU4004", path, $"cannot be written: {reason.TrimEnd('.')}") { Fix = "Choose another place, or make room and try again" };

    public static Diagnostic BuildFailed(int exitCode) =>
        new("BLEU4005", "build", $"failed with exit code {exitCode}") { Fix = "Mend what the compiler says above" };

    public static Diagnostic NoTestResult(string area) =>
        new("BLEU4006", area, "ran no test or wrote no result file")
        {
            Fix = $"Run it by itself: dotnet {string.Join('/', TestArea.Assembly)} -namespace '{new TestArea(area).Namespaces}'",
        };

    public static Diagnostic UnknownTests(string filter, IEnumerable<string> known) =>
        new("BLEU4007", "tests", "has no area of that name")
        {
            Got = filter,
            Allowed = "Known: " + Suggestions.Quoted(known),
            Fix = Suggestions.For(filter, known, "Choose one of them"),
        };

    public static Diagnostic UnknownRegion(string got, IEnumerable<string> known) =>
        new("BLEU1166", "region", "is neither a region of a cloud nor the stack of one")
        {
            Got = got,
            Allowed = "Known: " + Suggestions.Quoted(known.Distinct()),
            Fix = Suggestions.For(got, known, "./bleu stacks and ./bleu cloud show list them"),
        };

    public static Diagnostic NoDrill(string got, IEnumerable<string> known) =>
        new("BLEU1167", "stack", "has no drill: it is not the stack of a region")
        {
            Got = got,
            Allowed = "Known: " + Suggestions.Quoted(known),
            Fix = "Name the stack of the region that the client lives in",
        };

    public static Diagnostic Internal(Exception e) =>
        new("BLEU4099", "bleu", $"failed: {e.GetType().Name}: {e.Message.TrimEnd('.')}") { Fix = "Run it again with --verbose and report what it shows" };
}
