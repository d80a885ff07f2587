using System.Text.Json;

namespace Bleu.Infra.Policies.Reports;

/// <summary>A report as SARIF 2.1.0: rules, results, and waivers as suppressions.</summary>
internal static class SarifReport
{
    public static void Write(Utf8JsonWriter writer, PolicyReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "bleu policy");
        writer.WriteString("version", report.Baseline.Name);
        writer.WriteStartArray("rules");
        foreach (var rule in report.Rules)
        {
            Write(writer, rule);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        var index = report.Rules.Select((r, i) => (r.Id, i)).ToDictionary(r => r.Id, r => r.i);
        foreach (var finding in report.Findings.Where(f => f.Outcome != Outcome.NotApplicable))
        {
            Write(writer, finding, index[finding.Rule.Id]);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, PolicyRule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id", rule.Id);
        writer.WriteString("name", rule.GetType().Name);
        Text(writer, "shortDescription", rule.Info.Title);
        Text(writer, "fullDescription", rule.Info.Rationale);
        Text(writer, "help", rule.Info.Remediation);
        writer.WriteStartObject("defaultConfiguration");
        writer.WriteString("level", rule.Info.IsMandatory ? "error" : "warning");
        writer.WriteEndObject();
        writer.WriteStartObject("properties");
        writer.WriteStartArray("tags");
        writer.WriteStringValue("security");
        foreach (var clause in rule.Info.Clauses)
        {
            writer.WriteStringValue($"SecNumCloud-3.2/{clause}");
        }

        writer.WriteEndArray();
        writer.WriteString("security-severity", rule.Info.Severity switch { Severity.Critical => "9.5", Severity.High => "8.0", Severity.Medium => "5.5", _ => "3.0" });
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding, int rule)
    {
        var (kind, level) = finding.Outcome switch
        {
            Outcome.Pass => ("pass", "none"),
            Outcome.Undetermined => ("open", finding.Blocks ? "error" : "warning"),
            _ => ("fail", finding.Rule.Info.IsMandatory ? "error" : "warning"),
        };
        writer.WriteStartObject();
        writer.WriteString("ruleId", finding.Rule.Id);
        writer.WriteNumber("ruleIndex", rule);
        writer.WriteString("kind", kind);

        // The standard wants the level none wherever the kind is not fail.
        writer.WriteString("level", kind == "fail" ? level : "none");
        Text(writer, "message", finding.Outcome == Outcome.Pass ? $"{finding.Subject} keeps the rule." : $"{finding.Subject}: {finding.Message}.");
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation");
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", $"stacks/config/Pulumi.{Uri.EscapeDataString(finding.Stack)}.yaml");
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("fullyQualifiedName", finding.Path.Length == 0 ? finding.Urn : $"{finding.Urn}#{finding.Path}");
        writer.WriteString("kind", "resource");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteStartObject("partialFingerprints");
        writer.WriteString("urnAndPath/v1", $"{finding.Rule.Id}|{finding.Urn}|{finding.Path}");
        writer.WriteEndObject();
        if (finding.Patch is { } patch)
        {
            writer.WriteStartObject("properties");
            writer.WriteString("patch", patch.ToString());
            writer.WriteEndObject();
        }

        if (finding.Waiver is { } waiver)
        {
            writer.WriteStartArray("suppressions");
            writer.WriteStartObject();
            writer.WriteString("kind", "external");
            writer.WriteString("status", "accepted");
            writer.WriteString("justification", $"{waiver.Reason} ({waiver.Owner}, {waiver.Ticket}, until {waiver.Expires:yyyy-MM-dd})");
            writer.WriteEndObject();
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }
}
