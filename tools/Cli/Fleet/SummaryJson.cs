using System.Text.Json;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>The summary of a run as JSON.</summary>
internal static class SummaryJson
{
    public static void Write(Utf8JsonWriter writer, FleetSummary summary)
    {
        writer.WriteStartObject();
        writer.WriteString("command", summary.Command);
        writer.WriteString("since", summary.Selection.Since);
        writer.WriteNumber("stacks", summary.Results.Length);
        writer.WriteNumber("whole", summary.Whole);
        writer.WriteNumber("failed", summary.Failed);
        writer.WriteNumber("resources", summary.Results.Sum(r => r.Resources));
        writer.WriteNumber("elapsedMs", Math.Round(summary.Elapsed.TotalMilliseconds, 1));
        Texts(writer, "removed", summary.Selection.Removed);
        if (summary.Report is { } report)
        {
            writer.WriteStartObject("policies");
            writer.WriteString("baseline", report.Baseline.Name);
            writer.WriteString("day", report.Today.ToString("yyyy-MM-dd"));
            writer.WriteBoolean("blocks", report.Blocks);
            writer.WriteNumber("rules", report.Rules.Length);
            writer.WriteNumber("passed", report.Count(Outcome.Pass));
            writer.WriteNumber("failed", report.Count(Outcome.Fail));
            writer.WriteNumber("undetermined", report.Count(Outcome.Undetermined));
            writer.WriteNumber("waived", report.Count(Outcome.Waived));
            writer.WriteNumber("errors", report.Count(Outcome.Error));
            Texts(writer, "problems", report.Problems.Select(p => p.ToString()));
            writer.WriteEndObject();
        }

        writer.WriteStartArray("results");
        foreach (var result in summary.Results)
        {
            Write(writer, result);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, StackResult result)
    {
        writer.WriteStartObject();
        writer.WriteString("stack", result.Stack);
        writer.WriteString("kind", result.Kind);
        writer.WriteString("cloud", result.Cloud);
        writer.WriteString("region", result.Region);
        writer.WriteBoolean("whole", result.IsWhole);
        writer.WriteNumber("resources", result.Resources);
        if (result.Check is { } check)
        {
            writer.WriteNumber("checked", check.Checked);
        }

        writer.WriteNumber("elapsedMs", Math.Round(result.Elapsed.TotalMilliseconds, 1));
        if (result.Why.Length > 0)
        {
            Texts(writer, "why", result.Why);
        }

        if (result.Policies is { } counts)
        {
            writer.WriteStartObject("policies");
            writer.WriteNumber("passed", counts.Passed);
            writer.WriteNumber("failed", counts.Failed);
            writer.WriteNumber("undetermined", counts.Undetermined);
            writer.WriteNumber("waived", counts.Waived);
            writer.WriteNumber("blocking", counts.Blocking);
            writer.WriteEndObject();
        }

        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics)
        {
            PlanJson.Write(writer, diagnostic);
        }

        writer.WriteEndArray();
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
