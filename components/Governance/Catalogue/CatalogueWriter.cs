using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bleu.Infra.Governance.Libraries;

namespace Bleu.Infra.Governance.Catalogue;

/// <summary>
/// Writes the catalogue that ships: of an export of all built-ins it keeps what libraries refer to, and the members of the initiatives
/// among them. The same input always yields the same bytes.
/// </summary>
public static class CatalogueWriter
{
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Definition = ["displayName", "version", "category", "deprecated", "preview", "effect", "roleDefinitionIds", "parameters"];
    private static readonly string[] Initiative = ["displayName", "version", "category", "deprecated", "preview", "parameters", "policyDefinitions"];

    /// <summary>Writes a catalogue.</summary>
    /// <param name="folder">The folder of the export: <c>definitions.json</c>, <c>initiatives.json</c> and <c>government-ids.json</c>.</param>
    /// <param name="libraries">The libraries that refer to built-ins.</param>
    /// <param name="source">Where the export comes from, in words.</param>
    /// <param name="date">The day of the export: <c>2026-04-29</c>.</param>
    /// <returns>The catalogue, as UTF-8 with an entry a line, sorted.</returns>
    public static byte[] Write(string folder, IEnumerable<PolicyLibrary> libraries, string source, string date)
    {
        var definitions = Entries(Path.Combine(folder, "definitions.json"));
        var initiatives = Entries(Path.Combine(folder, "initiatives.json"));
        var government = Entries(Path.Combine(folder, "government-ids.json"));
        var wanted = new HashSet<string>(libraries.SelectMany(References).Select(r => r.Name), StringComparer.OrdinalIgnoreCase);
        var sets = initiatives.Where(e => wanted.Contains(e.Key)).ToList();
        wanted.UnionWith(sets.SelectMany(s => JsonFields.Items(s.Value, "policyDefinitions")).Select(m => JsonFields.Text(m, "id")));
        var kept = definitions.Where(e => wanted.Contains(e.Key)).ToList();
        var text = new StringBuilder("{\n");
        text.Append($"\"source\": {Quote(source)},\n\"date\": {Quote(date)},\n");
        List(text, "definitions", kept.Select(e => Line(e.Value, Definition)), isLast: false);
        List(text, "initiatives", sets.Select(e => Line(e.Value, Initiative)), isLast: false);
        List(text, "usGovernment", kept.Concat(sets).Select(e => e.Key).Where(government.ContainsKey).Order(StringComparer.Ordinal).Select(Quote), isLast: true);
        return Encoding.UTF8.GetBytes(text.Append("}\n").ToString());
    }

    private static IEnumerable<PolicyReference> References(PolicyLibrary library) =>
        library.Assignments.Values.Select(a => a.Target)
            .Concat(library.Initiatives.Values.SelectMany(i => i.Members).Select(m => m.Definition))
            .Where(r => r.IsBuiltIn);

    private static SortedDictionary<string, JsonElement> Entries(string file)
    {
        var entries = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var item in JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.EnumerateArray())
        {
            entries[JsonFields.Text(item, "name").ToLowerInvariant()] = item;
        }

        return entries;
    }

    private static void List(StringBuilder text, string name, IEnumerable<string> lines, bool isLast) =>
        text.Append('"').Append(name).Append("\": [\n").AppendJoin(",\n", lines).Append("\n]").Append(isLast ? "\n" : ",\n");

    private static string Line(JsonElement element, string[] fields)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing))
        {
            writer.WriteStartObject();
            writer.WriteString("name", JsonFields.Text(element, "name").ToLowerInvariant());
            foreach (var field in fields)
            {
                if (element.TryGetProperty(field, out var value))
                {
                    writer.WritePropertyName(field);
                    value.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";
}
