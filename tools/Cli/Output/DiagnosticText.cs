using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Output;

/// <summary>Findings as lines for people.</summary>
internal static class DiagnosticText
{
    /// <summary>One line, with its weight before it.</summary>
    public static string Of(Diagnostic diagnostic, Ink ink) => diagnostic.Severity switch
    {
        DiagnosticSeverity.Error => $"{ink.Bad("error")} {PlainText.Lines(diagnostic.ToString())}",
        DiagnosticSeverity.Warning => $"{ink.Odd("warning")} {PlainText.Lines(diagnostic.ToString())}",
        _ => $"{ink.Faint("note")} {PlainText.Lines(diagnostic.ToString())}",
    };
}
