using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Planner.Model;

/// <summary>Writes plans as JSON. Secrets appear as <c>{"secret": true}</c>, unknowns as <c>{"unknown": true}</c>.</summary>
public static class PlanJson
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>One plan as an indented document, which ends with a line feed.</summary>
    /// <param name="plan">The plan.</param>
    public static string Document(StackPlan plan)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Indented))
        {
            Write(writer, plan);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    /// <summary>Writes one plan as an object.</summary>
    /// <param name="writer">Takes the JSON.</param>
    /// <param name="plan">The plan.</param>
    public static void Write(Utf8JsonWriter writer, StackPlan plan)
    {
        writer.WriteStartObject();
        writer.WriteString("stack", plan.Stack);
        writer.WriteString("project", plan.Project);
        writer.WriteString("cloud", plan.Cloud);
        writer.WriteStartArray("resources");
        foreach (var resource in plan.Resources)
        {
            WriteResource(writer, resource);
        }

        writer.WriteEndArray();
        writer.WritePropertyName("outputs");
        Write(writer, plan.Outputs);
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in plan.Diagnostics)
        {
            Write(writer, diagnostic);
        }

        writer.WriteEndArray();
        if (plan.Check is { } check)
        {
            writer.WriteStartObject("check");
            writer.WriteNumber("resources", check.Resources);
            writer.WriteNumber("checked", check.Checked);
            writer.WriteNumber("errors", check.Errors);
            writer.WriteEndObject();
        }

        writer.WriteNumber("elapsedMs", Math.Round(plan.Elapsed.TotalMilliseconds, 1));
        writer.WriteEndObject();
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">Takes the JSON.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter writer, PlanValue value)
    {
        switch (value)
        {
            case PlanText text:
                writer.WriteStringValue(text.Text);
                break;
            case PlanNumber number:
                writer.WriteNumberValue(number.Value);
                break;
            case PlanBool flag:
                writer.WriteBooleanValue(flag.Value);
                break;
            case PlanList list:
                writer.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(writer, item);
                }

                writer.WriteEndArray();
                break;
            case PlanMap map:
                writer.WriteStartObject();
                foreach (var (key, entry) in map.Entries)
                {
                    writer.WritePropertyName(key);
                    Write(writer, entry);
                }

                writer.WriteEndObject();
                break;
            case PlanSecret:
                WriteMark(writer, "secret");
                break;
            case PlanUnknown:
                WriteMark(writer, "unknown");
                break;
            case PlanReference reference:
                writer.WriteStartObject();
                writer.WriteString("resource", reference.Urn);
                writer.WriteEndObject();
                break;
            case PlanAsset asset:
                writer.WriteStartObject();
                writer.WritePropertyName(asset.IsArchive ? "archive" : "asset");
                Write(writer, asset.Content);
                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }

    /// <summary>Writes a diagnostic.</summary>
    /// <param name="writer">Takes the JSON.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    public static void Write(Utf8JsonWriter writer, Diagnostic diagnostic)
    {
        writer.WriteStartObject();
        writer.WriteString("code", diagnostic.Code);
        writer.WriteString("severity", diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "information",
        });
        writer.WriteString("subject", diagnostic.Subject);
        writer.WriteString("message", diagnostic.ToString());
        if (diagnostic.Location is { } location)
        {
            writer.WriteString("file", location.File);
            writer.WriteNumber("line", location.Line);
        }

        writer.WriteEndObject();
    }

    private static string? OrNull(string text) => text.Length > 0 ? text : null;

    private static void WriteMark(Utf8JsonWriter writer, string mark)
    {
        writer.WriteStartObject();
        writer.WriteBoolean(mark, true);
        writer.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter writer, PlannedResource resource)
    {
        writer.WriteStartObject();
        writer.WriteString("urn", resource.Urn);
        writer.WriteString("type", resource.Type);
        writer.WriteString("name", resource.Name);
        writer.WriteBoolean("custom", resource.Custom);
        writer.WriteString("parent", OrNull(resource.Parent));
        writer.WriteString("provider", OrNull(resource.Provider));
        writer.WritePropertyName("inputs");
        Write(writer, resource.Inputs);
        writer.WriteStartArray("dependencies");
        foreach (var urn in resource.Dependencies)
        {
            writer.WriteStringValue(urn);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("propertyDependencies");
        foreach (var (property, urns) in resource.PropertyDependencies)
        {
            writer.WriteStartArray(property);
            foreach (var urn in urns)
            {
                writer.WriteStringValue(urn);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        PlannedOptionsJson.Write(writer, resource.Options);
        writer.WriteEndObject();
    }
}
