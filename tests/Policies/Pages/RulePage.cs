using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Rules;

namespace Bleu.Infra.Policies.Tests.Pages;

/// <summary>The page of a rule under <c>docs/policies</c>: what, why, an example that passes and one that fails, fix, clauses.</summary>
internal static class RulePage
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The page.</summary>
    public static string Write(IRuleFacts facts)
    {
        var rule = facts.Rule;
        var info = rule.Info;
        var text = new StringBuilder();
        text.Append($"# {rule.Id}: {info.Title}\n\n{info.Rationale}\n\n");
        text.Append("| | |\n| --- | --- |\n");
        Row(text, "Severity", info.Severity.ToString().ToLowerInvariant() + (info.IsMandatory ? "" : ", advice"));
        Row(text, "Judged on", rule.Scope switch { RuleScope.Resource => "each resource", RuleScope.Stack => "the whole stack", _ => "all stacks" });
        Row(text, "Types", string.Join(", ", rule.Types.Select(t => $"`{t}`")));
        Row(text, "Not known yet", info.UndeterminedBlocks && info.IsMandatory ? "blocks" : "is reported");
        Row(text, "SecNumCloud 3.2", string.Join(", ", info.Clauses));
        Row(text, "Also in", string.Join(", ", info.Parallels));
        Row(text, "Parameters", string.Join(", ", info.Parameters.Select(p => $"`{p.Name}`")));
        Row(text, "Since", info.Since);
        Row(text, "May be waived for", $"{info.MaxWaiverDays} days");
        text.Append($"\n## What to do\n\n{info.Remediation}\n");
        if (info.HasSafeRemedy)
        {
            text.Append("\nThe values that mend it can be set without harm, so the engine may do so by itself.\n");
        }

        var example = PageExample.Of(facts);
        text.Append($"\n## Passes\n\n```json\n{example.Passing}\n```\n\n## Fails\n\n```json\n{example.Failing}\n```\n\n```text\n{example.Says}\n```\n");
        return text.ToString();
    }

    /// <summary>A resource by itself.</summary>
    public static string Json(string type, PlanMap inputs)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("type", type);
            writer.WritePropertyName("inputs");
            PlanJson.Write(writer, inputs);
            writer.WriteEndObject();
        }

        return Text(JsonNode.Parse(stream.ToArray())!);
    }

    /// <summary>JSON as pages show it.</summary>
    public static string Text(JsonNode json) => json.ToJsonString(Form);

    private static void Row(StringBuilder text, string name, string value)
    {
        if (value.Length > 0)
        {
            text.Append($"| {name} | {value.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
    }
}
