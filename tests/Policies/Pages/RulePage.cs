using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bleu.Infra.Policies.Tests.Pages;

/// <summary>The page of a rule under <c>docs/policies</c>: what, why, an example that passes and one that fails, fix, clauses.</summary>
internal static class RulePage
{
    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The page; a rule over all stacks has no facts of one resource to show.</summary>
    public static string Write(PolicyRule rule, IRuleFacts? facts)
    {
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

        if (facts is not null && Example(facts) is var (type, passing, failing, says))
        {
            text.Append($"\n## Passes\n\n```json\n{Json(type, passing)}\n```\n\n## Fails\n\n```json\n{Json(type, failing)}\n```\n\n```text\n{says}\n```\n");
        }
        else if (facts?.AllBroken.FirstOrDefault() is { } broken)
        {
            text.Append($"\n## Fails\n\n```text\n{broken.Says}\n```\n");
        }

        return text.ToString();
    }

    /// <summary>The resource of the rule's first break that one change breaks, as it passes and as it fails.</summary>
    public static (string Type, PlanMap Passing, PlanMap Failing, string Says)? Example(IRuleFacts facts)
    {
        foreach (var broken in facts.AllBroken.Where(b => b.Edits.Length == 1))
        {
            var changed = broken.Edits[0].Apply(SampleStack.Whole);
            var pairs = SampleStack.Whole.Resources.All.Join(changed.Resources.All, r => r.Urn, r => r.Urn, (before, after) => (before, after));
            var (before, after) = pairs.FirstOrDefault(p => !p.before.Inputs.Equals(p.after.Inputs));
            if (before is not null && changed.Resources.All.Length == SampleStack.Whole.Resources.All.Length)
            {
                return (before.Type, before.Inputs, after.Inputs, broken.Says);
            }
        }

        return null;
    }

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

        using var document = JsonDocument.Parse(stream.ToArray());
        return JsonSerializer.Serialize(document.RootElement, Form);
    }

    private static void Row(StringBuilder text, string name, string value)
    {
        if (value.Length > 0)
        {
            text.Append($"| {name} | {value.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        }
    }
}
