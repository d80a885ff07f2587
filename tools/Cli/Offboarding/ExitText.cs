using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Bleu.Infra.Cli.Offboarding;

/// <summary>Writes the plan of an exit for people and for programs.</summary>
internal static class ExitText
{
    /// <summary>The plan as Markdown, with room for signatures.</summary>
    public static string Markdown(ExitPlan plan)
    {
        var text = new StringBuilder()
            .Append($"# Exit of {plan.Client}\n\n")
            .Append($"Stack `{plan.Stack}`, subscription `{(plan.Subscription.Length == 0 ? "still to be made" : plan.Subscription)}`. ")
            .Append($"Notice on {Day(plan.Notice)}; keys may be disabled from {Day(plan.Erasure)} on.\n\n");
        text.Append("## What the client takes\n\n| Resource | What | Format | How |\n| --- | --- | --- | --- |\n");
        foreach (var export in plan.Exports)
        {
            text.Append($"| {export.Resource} | {export.Kind} | {export.Format} | {export.How} |\n");
        }

        text.Append("\n## Steps\n\n| Step | From | Office | What is done | Evidence | Done on | Signed |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var step in plan.Steps)
        {
            text.Append($"| {step.Name} | {Day(step.On)} | {step.Office} | {step.Task} | {step.Evidence} | | |\n");
        }

        text.Append("\n## Keys to destroy\n\n");
        foreach (var key in plan.Keys)
        {
            text.Append($"- {key}\n");
        }

        text.Append("\n## What outlives its deletion\n\n| Resource | What | Days | What is done |\n| --- | --- | --- | --- |\n");
        foreach (var soft in plan.SoftDeleted)
        {
            text.Append($"| {soft.Resource} | {soft.Kind} | {soft.Days} | {soft.Handling} |\n");
        }

        text.Append("\n## Order of destruction\n\n");
        foreach (var (i, resource) in plan.Destruction.Index())
        {
            text.Append($"{i + 1}. {resource}\n");
        }

        return text.ToString();
    }

    /// <summary>The plan as a record that the offices fill in: <c>doneOn</c>, <c>signedBy</c> and <c>evidence</c> of each step.</summary>
    public static void Json(Utf8JsonWriter writer, ExitPlan plan)
    {
        writer.WriteStartObject();
        writer.WriteString("client", plan.Client);
        writer.WriteString("stack", plan.Stack);
        writer.WriteString("subscription", plan.Subscription);
        writer.WriteString("notice", Day(plan.Notice));
        writer.WriteString("erasure", Day(plan.Erasure));
        List(writer, "exports", plan.Exports, e =>
        {
            writer.WriteString("resource", e.Resource);
            writer.WriteString("kind", e.Kind);
            writer.WriteString("format", e.Format);
            writer.WriteString("how", e.How);
        });
        List(writer, "steps", plan.Steps, s =>
        {
            writer.WriteString("name", s.Name);
            writer.WriteString("from", Day(s.On));
            writer.WriteString("office", s.Office);
            writer.WriteString("task", s.Task);
            writer.WriteString("wanted", s.Evidence);
            writer.WriteNull("doneOn");
            writer.WriteNull("signedBy");
            writer.WriteNull("evidence");
        });
        Texts(writer, "keys", plan.Keys);
        List(writer, "softDeleted", plan.SoftDeleted, s =>
        {
            writer.WriteString("resource", s.Resource);
            writer.WriteString("kind", s.Kind);
            writer.WriteNumber("days", s.Days);
            writer.WriteString("handling", s.Handling);
        });
        Texts(writer, "destruction", plan.Destruction);
        writer.WriteEndObject();
    }

    /// <summary>A day as it is written.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void List<T>(Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            write(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
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
