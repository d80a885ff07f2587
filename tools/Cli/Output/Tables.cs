using Spectre.Console;

namespace Bleu.Infra.Cli.Output;

/// <summary>Tables for people.</summary>
internal static class Tables
{
    /// <summary>Writes rows under headings.</summary>
    public static void Write(Terminal console, IEnumerable<string> headings, IEnumerable<string[]> rows)
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

        var output = new AnsiConsoleOutput(console.Out);
        var settings = new AnsiConsoleSettings
        {
            Out = output,
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        };
        var spectre = AnsiConsole.Create(settings);
        spectre.Profile.Width = 4000;
        spectre.Write(table);
        console.Out.Flush();
    }
}
