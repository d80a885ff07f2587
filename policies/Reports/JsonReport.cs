using System.Text.Json;

namespace Bleu.Infra.Policies.Reports;

/// <summary>A report as JSON of our own: everything, passes included.</summary>
internal static class JsonReport
{
    public static void Write(Utf8JsonWriter writer, PolicyReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("baseline", report.Baseline.Name);
        writer.WriteString("day", report.Today.ToString("yyyy-MM-dd"));
        writer.WriteBoolean("blocks", report.Blocks);
        writer.WriteStartObject("counts");
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            writer.WriteNumber(ReportWriter.Name(outcome), report.Count(outcome));
        }

        writer.WriteEndObject();
        Texts(writer, "stacks", report.Stacks);
        writer.WriteStartArray("rules");
        foreach (var rule in report.Rules)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteString("title", rule.Info.Title);
            writer.WriteString("severity", rule.Info.Severity.ToString().ToLowerInvariant());
            writer.WriteString("scope", rule.Scope.ToString().ToLowerInvariant());
            writer.WriteString("outcome", ReportWriter.Name(report.Of(rule)));
            Texts(writer, "clauses", rule.Info.Clauses);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            Write(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("waiverProblems");
        foreach (var problem in report.Problems)
        {
            writer.WriteStringValue(problem.ToString());
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Finding finding)
    {
        writer.WriteStartObject();
        writer.WriteString("rule", finding.Rule.Id);
        writer.WriteString("outcome", ReportWriter.Name(finding.Outcome));
        writer.WriteBoolean("blocks", finding.Blocks);
        writer.WriteString("stack", finding.Stack);
        writer.WriteString("urn", finding.Urn);
        writer.WriteString("path", finding.Path);
        writer.WriteString("message", finding.Message);
        if (finding.Remedy is { } remedy)
        {
            writer.WritePropertyName("remedy");
            PlanJson.Write(writer, remedy);
        }

        if (finding.Patch is { } patch)
        {
            writer.WriteStartObject("patch");
            writer.WriteString("file", patch.File);
            writer.WriteString("key", patch.Key);
            writer.WriteString("old", patch.Old);
            writer.WriteBoolean("isDefault", patch.IsDefault);
            writer.WriteString("new", patch.New);
            writer.WriteEndObject();
        }

        if (finding.Waiver is { } waiver)
        {
            writer.WriteStartObject("waiver");
            writer.WriteString("reason", waiver.Reason);
            writer.WriteString("owner", waiver.Owner);
            writer.WriteString("ticket", waiver.Ticket);
            writer.WriteString("granted", waiver.Granted.ToString("yyyy-MM-dd"));
            writer.WriteString("expires", waiver.Expires.ToString("yyyy-MM-dd"));
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
