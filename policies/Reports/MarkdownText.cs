using System.Text;

namespace Bleu.Infra.Policies.Reports;

/// <summary>Texts of other people inside Markdown.</summary>
internal static class MarkdownText
{
    private const string Marks = "|\\`*_[]<>@#";

    /// <summary>A text that neither ends the cell of a table nor becomes markup.</summary>
    public static string Cell(string text)
    {
        var cell = new StringBuilder(text.Length);
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            if (Marks.Contains(character, StringComparison.Ordinal))
            {
                cell.Append('\\');
            }

            cell.Append(char.IsControl(character) ? '\uFFFD' : character);
        }

        return cell.ToString();
    }
}
