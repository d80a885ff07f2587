using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Bleu.Infra.Policies.Reports;

/// <summary>A report as OSCAL 1.1.2 assessment results: an observation a finding, a finding a clause of SecNumCloud.</summary>
internal static class OscalReport
{
    private static readonly string Plan = Id("assessment plan");

    public static void Write(Utf8JsonWriter writer, PolicyReport report)
    {
        var time = report.Today.ToString("yyyy-MM-dd") + "T00:00:00Z";
        var observations = report.Findings.Where(f => f.Outcome is not Outcome.NotApplicable).ToList();
        writer.WriteStartObject();
        writer.WriteStartObject("assessment-results");
        writer.WriteString("uuid", Id($"results {report.Baseline} {report.Today} {string.Join(' ', report.Stacks)}"));
        writer.WriteStartObject("metadata");
        writer.WriteString("title", "Sovereign policies");
        writer.WriteString("last-modified", time);
        writer.WriteString("version", report.Baseline.Name);
        writer.WriteString("oscal-version", "1.1.2");
        writer.WriteEndObject();
        writer.WriteStartObject("import-ap");
        writer.WriteString("href", $"#{Plan}");
        writer.WriteEndObject();
        writer.WriteStartArray("results");
        writer.WriteStartObject();
        writer.WriteString("uuid", Id($"result {report.Baseline} {report.Today}"));
        writer.WriteString("title", $"Baseline {report.Baseline}");
        writer.WriteString("description", report.Summary + ".");
        writer.WriteString("start", time);
        writer.WriteStartObject("reviewed-controls");
        writer.WriteStartArray("control-selections");
        writer.WriteStartObject();
        writer.WriteStartArray("include-controls");
        var clauses = report.Rules.SelectMany(r => r.Info.Clauses).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var clause in clauses)
        {
            writer.WriteStartObject();
            writer.WriteString("control-id", Control(clause));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();

        // The model knows no empty list: what holds nothing is left out.
        if (observations.Count > 0)
        {
            writer.WriteStartArray("observations");
            for (var i = 0; i < observations.Count; i++)
            {
                Observation(writer, observations[i], i, time);
            }

            writer.WriteEndArray();
        }

        var judged = clauses.Where(c => observations.Exists(o => o.Rule.Info.Clauses.Contains(c))).ToList();
        if (judged.Count > 0)
        {
            writer.WriteStartArray("findings");
            judged.ForEach(clause => Finding(writer, clause, observations));
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndArray();
        BackMatter(writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    // The plan that the results belong to: there is no document of it, so it stands here.
    private static void BackMatter(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("back-matter");
        writer.WriteStartArray("resources");
        writer.WriteStartObject();
        writer.WriteString("uuid", Plan);
        writer.WriteString("title", "Policy catalogue");
        writer.WriteString("description", "Every rule of the baseline is held against every declared resource.");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Observation(Utf8JsonWriter writer, Finding finding, int index, string time)
    {
        writer.WriteStartObject();
        writer.WriteString("uuid", Id(index, finding));
        writer.WriteString("title", $"{finding.Rule.Id} {finding.Rule.Info.Title}");
        writer.WriteString("description", finding.Outcome == Outcome.Pass ? $"{finding.Subject} keeps the rule." : $"{finding.Subject}: {finding.Message}.");
        writer.WriteStartArray("props");
        Property(writer, "outcome", ReportWriter.Name(finding.Outcome));
        Property(writer, "severity", finding.Rule.Info.Severity.ToString().ToLowerInvariant());
        if (finding.Patch is { } patch)
        {
            Property(writer, "patch", patch.ToString());
        }

        if (finding.Waiver is { } waiver)
        {
            Property(writer, "waiver", $"{waiver.Ticket} until {waiver.Expires:yyyy-MM-dd}");
        }

        writer.WriteEndArray();
        writer.WriteStartArray("methods");
        writer.WriteStringValue("TEST");
        writer.WriteEndArray();
        writer.WriteStartArray("subjects");
        writer.WriteStartObject();
        writer.WriteString("subject-uuid", Id(finding.Urn));
        writer.WriteString("type", "resource");
        writer.WriteString("title", finding.Urn);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteString("collected", time);
        writer.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter writer, string clause, List<Finding> observations)
    {
        var own = observations.Select((f, i) => (Finding: f, Index: i)).Where(o => o.Finding.Rule.Info.Clauses.Contains(clause)).ToList();
        var isKept = own.TrueForAll(o => o.Finding.Outcome is Outcome.Pass or Outcome.Waived || (o.Finding.Outcome == Outcome.Undetermined && !o.Finding.Blocks));
        writer.WriteStartObject();
        writer.WriteString("uuid", Id($"finding {clause}"));
        writer.WriteString("title", $"SecNumCloud 3.2, {clause}");
        writer.WriteString("description", "The client's counterpart of a requirement on the provider, as far as declared resources show it.");
        writer.WriteStartObject("target");
        writer.WriteString("type", "objective-id");
        writer.WriteString("target-id", Control(clause));
        writer.WriteStartObject("status");
        writer.WriteString("state", isKept ? "satisfied" : "not-satisfied");
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartArray("related-observations");
        foreach (var (finding, index) in own)
        {
            writer.WriteStartObject();
            writer.WriteString("observation-uuid", Id(index, finding));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Property(Utf8JsonWriter writer, string name, string value)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteString("value", Line(value));
        writer.WriteEndObject();
    }

    // A value is one line without blanks at its ends.
    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } line ? line : "-";

    private static string Control(string clause) => $"snc-{clause}";

    private static string Id(int index, Finding finding) => Id($"{index} {finding.Rule.Id} {finding.Urn} {finding.Path}");

    // The same report always carries the same ids. They have the form of random ones (version 4), which the standard asks for.
    private static string Id(string text)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
