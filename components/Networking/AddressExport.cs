using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bleu.Infra.Networking;

/// <summary>An <see cref="AddressPlan"/> for other tools: as CSV by RFC 4180, and as JSON.</summary>
public static class AddressExport
{
    private static readonly string[] Columns =
        ["cloud", "region", "stack", "kind", "level", "name", "block", "first", "last", "addresses", "free"];

    /// <summary>The plan as CSV: a line of headings, then one line each; <c>free</c> counts addresses.</summary>
    /// <param name="plan">The plan.</param>
    public static string Csv(AddressPlan plan)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', Columns).Append("\r\n");
        foreach (var entry in plan.Entries)
        {
            text.AppendJoin(',', Cells(plan, entry).Select(Quote)).Append("\r\n");
        }

        return text.ToString();
    }

    /// <summary>The plan as a JSON document: an array of objects that have the columns of the CSV, with <c>free</c> as blocks.</summary>
    /// <param name="plan">The plan.</param>
    public static string Json(AddressPlan plan)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var entry in plan.Entries)
            {
                Write(writer, plan, entry);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, AddressPlan plan, AddressEntry entry)
    {
        var cells = Cells(plan, entry);
        writer.WriteStartObject();
        for (var i = 0; i < cells.Length - 2; i++)
        {
            writer.WriteString(Columns[i], cells[i]);
        }

        writer.WriteNumber("addresses", entry.Block.Size);
        if (entry.Level != AddressLevel.Subnet)
        {
            writer.WriteStartArray("free");
            foreach (var block in plan.Free(entry).Blocks)
            {
                writer.WriteStringValue(block.ToString());
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static string[] Cells(AddressPlan plan, AddressEntry entry) =>
    [
        entry.Cloud,
        entry.Region,
        entry.Stack,
        entry.Kind,
        entry.Level.ToString().ToLowerInvariant(),
        entry.Name,
        entry.Block.ToString(),
        entry.Block.FirstAddress,
        entry.Block.LastAddress,
        entry.Block.Size.ToString(),
        entry.Level == AddressLevel.Subnet ? "" : plan.Free(entry).Size.ToString(),
    ];

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny("\",\r\n") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
