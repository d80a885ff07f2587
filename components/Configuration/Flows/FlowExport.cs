using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bleu.Infra.Configuration.Flows;

/// <summary>A <see cref="FlowMatrix"/> for people and other tools: as Markdown, as CSV by RFC 4180, and as JSON.</summary>
public static class FlowExport
{
    /// <summary>The headings of a line.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["stack", "name", "action", "source", "destination", "protocol", "port", "justification", "owner", "review by"];

    /// <summary>The cells of a line. A flow that a component needs by itself has no day of review: it changes with the component.</summary>
    /// <param name="line">The line.</param>
    /// <param name="today">The day on which it is shown: a review that is overdue is marked.</param>
    public static string[] Cells(FlowLine line, DateOnly today) =>
    [
        line.Stack,
        line.Flow.Name,
        line.Flow.Action,
        line.Flow.From.ToString(),
        line.Flow.To.ToString(),
        line.Flow.Protocol,
        line.Flow.Ports,
        line.Flow.Justification,
        line.Flow.Owner,
        Review(line.Flow, today),
    ];

    /// <summary>The matrix as a table in Markdown.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="today">The day on which it is shown.</param>
    public static string Markdown(FlowMatrix matrix, DateOnly today)
    {
        var text = new StringBuilder();
        text.Append("| ").AppendJoin(" | ", Columns).Append(" |\n");
        text.Append("| ").AppendJoin(" | ", Columns.Select(_ => "---")).Append(" |\n");
        foreach (var line in matrix.Lines)
        {
            text.Append("| ").AppendJoin(" | ", Cells(line, today).Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
        }

        return text.ToString();
    }

    /// <summary>The matrix as CSV: a line of headings, then one line each. No cell can be taken for a formula.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="today">The day on which it is shown.</param>
    public static string Csv(FlowMatrix matrix, DateOnly today)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', Columns).Append("\r\n");
        foreach (var line in matrix.Lines)
        {
            text.AppendJoin(',', Cells(line, today).Select(Quote)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>The matrix as a JSON document: an array of objects with the columns of the CSV.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="today">The day on which it is shown.</param>
    public static string Json(FlowMatrix matrix, DateOnly today)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var line in matrix.Lines)
            {
                writer.WriteStartObject();
                foreach (var (column, cell) in Columns.Zip(Cells(line, today)).SkipLast(1))
                {
                    writer.WriteString(column, cell);
                }

                writer.WriteString("reviewBy", line.Flow.ReviewBy?.ToString(FlowShapes.DateFormat, CultureInfo.InvariantCulture));
                writer.WriteBoolean("overdue", FlowMatrix.IsOverdue(line.Flow, today));
                writer.WriteBoolean("implied", line.IsImplied);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Review(FlowSettings flow, DateOnly today)
    {
        var day = flow.ReviewBy?.ToString(FlowShapes.DateFormat, CultureInfo.InvariantCulture) ?? "with the component";
        return FlowMatrix.IsOverdue(flow, today) ? $"{day}, overdue" : day;
    }

    private static string Quote(string cell)
    {
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' ? "'" + cell : cell;
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
