using System.Text;
using System.Text.Json;
using Bleu.Infra.Cli.Output;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Reports;

namespace Bleu.Infra.Cli.Drift;

/// <summary>What differs, in words, as JSON and as Markdown.</summary>
internal static class DriftText
{
    /// <summary>For a terminal.</summary>
    public static string Console(DriftReport report, Ink ink)
    {
        var text = new StringBuilder();
        foreach (var resource in report.Resources)
        {
            text.Append($"{Mark(resource.Kind, ink)} {ink.Strong(PlainText.Line(resource.Subject))}: {Meaning(resource)}\n");
            foreach (var property in resource.Properties)
            {
                text.Append($"    {PlainText.Line(Sentence(property))}\n");
            }
        }

        foreach (var finding in report.Findings)
        {
            text.Append(DiagnosticText.Of(finding, ink)).Append('\n');
        }

        return text.Append($"{(report.HasDrift ? ink.Odd("differs") : ink.Good("as planned"))}: {report.Stack}: {report.Summary}\n").ToString();
    }

    /// <summary>For a merge request or an issue.</summary>
    public static string Markdown(DriftReport report)
    {
        var text = new StringBuilder($"## {(report.HasDrift ? "Differs" : "As planned")}: {MarkdownText.Cell(report.Stack)}\n\n{report.Summary}.\n");
        if (report.HasDrift)
        {
            text.Append("\n| What | Resource | Property | State | Plan |\n| --- | --- | --- | --- | --- |\n");
        }

        foreach (var resource in report.Resources)
        {
            foreach (var property in resource.Properties.DefaultIfEmpty(new("", resource.Kind, null, null)))
            {
                text.Append($"| {Name(resource.Kind)} | {MarkdownText.Cell(resource.Subject)} | {MarkdownText.Cell(property.Path)} | {MarkdownText.Cell(property.State ?? "")} | {MarkdownText.Cell(property.Plan ?? "")} |\n");
            }
        }

        return report.Findings.Aggregate(text, (t, f) => t.Append($"\n- {MarkdownText.Cell(f.ToString())}\n")).ToString();
    }

    /// <summary>As one JSON object.</summary>
    public static void Json(Utf8JsonWriter writer, DriftReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("stack", report.Stack);
        writer.WriteBoolean("differs", report.HasDrift);
        writer.WriteNumber("added", report.Count(DriftKind.Added));
        writer.WriteNumber("removed", report.Count(DriftKind.Removed));
        writer.WriteNumber("changed", report.Count(DriftKind.Changed));
        writer.WriteNumber("same", report.Same);
        writer.WriteNumber("notCompared", report.Open);
        writer.WriteStartArray("resources");
        foreach (var resource in report.Resources)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", Name(resource.Kind));
            writer.WriteString("urn", resource.Urn);
            writer.WriteBoolean("protected", resource.IsProtected);
            writer.WriteStartArray("properties");
            foreach (var property in resource.Properties)
            {
                writer.WriteStartObject();
                writer.WriteString("path", property.Path);
                writer.WriteString("kind", Name(property.Kind));
                writer.WriteString("state", property.State);
                writer.WriteString("plan", property.Plan);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("diagnostics");
        foreach (var finding in report.Findings)
        {
            PlanJson.Write(writer, finding);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static string Meaning(ResourceDrift resource) => resource.Kind switch
    {
        DriftKind.Added => "in the plan and not in the state; the next deployment creates it",
        DriftKind.Removed => "in the state and not in the plan; the next deployment " + (resource.IsProtected ? "fails on it, because it is protected" : "deletes it"),
        _ => $"{resource.Properties.Length} {(resource.Properties.Length == 1 ? "property differs" : "properties differ")}",
    };

    private static string Sentence(PropertyDrift property) => property.Kind switch
    {
        DriftKind.Added => $"{property.Path} is not in the state, the plan has '{property.Plan}'",
        DriftKind.Removed => $"{property.Path} is '{property.State}' in the state, the plan has none",
        _ => $"{property.Path} is '{property.State}' in the state, the plan has '{property.Plan}'",
    };

    private static string Name(DriftKind kind) => kind.ToString().ToLowerInvariant();

    private static string Mark(DriftKind kind, Ink ink) => kind switch
    {
        DriftKind.Added => ink.Good("added"),
        DriftKind.Removed => ink.Bad("removed"),
        _ => ink.Odd("changed"),
    };
}
