using Spectre.Console;

namespace Bleu.Infra.Cli.Output;

/// <summary>Tables for people.</summary>
internal static class Tables
{
    /// <summary>Writes rows under headings.</summary>
    public static void Write(Terminal console, IEnumerable<string> headings, IEnumerable<string[]> rows)
    {
        console.Out.Write(Text(headings, rows));
        console.Out.Flush();
    }

    /// <summary>Rows under headings as text, each line without blanks at its end.</summary>
    public static string Text(IEnumerable<string> headings, IEnumerable<string[]> rows)
    {
        var table = new Table { Border = TableBorder.Simple, UseSafeBorder = true };
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(Markup.Escape(heading)).NoWrap());
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        using var text = new StringWriter();
        var spectre = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        spectre.Profile.Width = 4000;
        spectre.Write(table);
        return string.Concat(text.ToString().Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0).Select(l => l + "\n"));
    }
}
