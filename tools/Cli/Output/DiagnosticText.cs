using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Output;

/// <summary>Findings as lines for people.</summary>
internal static class DiagnosticText
{
    /// <summary>One line, with its weight before it.</summary>
    public static string Of(Diagnostic diagnostic, Ink ink) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => $"{ink.Bad("error")} {Clean(diagnostic.ToString())}",
        DiagnosticSeverity.Warning => $"{ink.Odd("warning")} {Clean(diagnostic.ToString())}",
        _ => $"{ink.Faint("note")} {Clean(diagnostic.ToString())}",
    };

    // What comes from a file must not steer the terminal.
    private static string Clean(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0000', '\u0008') || text.Contains('\u001b', StringComparison.Ordinal)
            ? new string([.. text.Select(c => char.IsControl(c) && c is not ('\n' or '\t') ? '\uFFFD' : c)])
            : text;
}
