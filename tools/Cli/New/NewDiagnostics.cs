using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.New;

/// <summary>What <c>bleu new</c> finds, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class NewDiagnostics
{
    public static Diagnostic Missing(string option, IReadOnlyList<string> choices) => new("BLEU9103", option, "is not given, and nobody can be asked")
    {
        Allowed = choices.Count > 0 ? "Allowed: " + Suggestions.Quoted(choices) : null,
        Fix = "Give the option, or call the command on a terminal",
    };

    public static Diagnostic Exists(string path) => new("BLEU9104", path, "is there already, and is not overwritten")
    {
        Fix = "Choose another name, or change the file itself",
    };

    public static Diagnostic UnknownRegion(string got, IEnumerable<string> known) => new("BLEU9105", "--region", "is no region of this project")
    {
        Got = got,
        Allowed = "Known: " + Suggestions.Quoted(known),
        Fix = Suggestions.For(got, known, "Add the region first: ./bleu new region"),
    };

    public static Diagnostic BadTag(string got) => new("BLEU9106", "--tag", "is not of the form NAME=VALUE") { Got = got, Fix = "Write it as --tag costCenter=4200" };

    public static Diagnostic BadName(string option, string got, string allowed) => new("BLEU9107", option, "is no name for this")
    {
        Got = got,
        Allowed = "Allowed: " + allowed,
        Fix = "Choose another",
    };

    public static Diagnostic Placeholder(string stack, string key) => new("BLEU9108", key, $"of the stack '{stack}' is a placeholder")
    {
        Severity = DiagnosticSeverity.Warning,
        Fix = "Previews work with it; put in the true value before anything is deployed",
    };
}
