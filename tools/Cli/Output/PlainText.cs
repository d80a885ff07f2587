namespace Bleu.Infra.Cli.Output;

/// <summary>Texts of files and of other programs, which must not steer the terminal.</summary>
internal static class PlainText
{
    /// <summary>A text of one line without control characters.</summary>
    public static string Line(string text) => Of(text, c => char.IsControl(c));

    /// <summary>A text of several lines without control characters but line feeds and tabs.</summary>
    public static string Lines(string text) => Of(text, c => char.IsControl(c) && c is not ('\n' or '\t'));

    private static string Of(string text, Func<char, bool> isBad) =>
        text.Any(isBad) ? new string([.. text.Select(c => isBad(c) ? '\uFFFD' : c)]) : text;
}
