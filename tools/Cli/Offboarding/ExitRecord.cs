using System.Globalization;
using System.Text.Json;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Offboarding;

/// <summary>Holds a record that the offices have filled in to the plan of the exit.</summary>
internal static class ExitRecord
{
    private const int MaxBytes = 4 * 1024 * 1024;

    /// <summary>Everything that keeps the record from being whole.</summary>
    /// <param name="plan">The plan, with the notice of the record.</param>
    /// <param name="record">The record.</param>
    public static IEnumerable<Diagnostic> Check(ExitPlan plan, JsonElement record)
    {
        var given = record.GetProperty("steps").EnumerateArray().ToDictionary(s => s.GetProperty("name").GetString() ?? "", StringComparer.Ordinal);
        foreach (var step in plan.Steps)
        {
            var subject = $"{plan.Client} step '{step.Name}'";
            if (!given.TryGetValue(step.Name, out var done) || Text(done, "signedBy") is not { } office || Text(done, "evidence") is null)
            {
                yield return OffboardDiagnostics.NotSigned(subject, step.Office);
                continue;
            }

            if (office != step.Office)
            {
                yield return OffboardDiagnostics.SignedByAnother(subject, office, step.Office);
            }

            if (!DateOnly.TryParseExact(Text(done, "doneOn"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || day < step.On)
            {
                yield return OffboardDiagnostics.TooEarly(subject, Text(done, "doneOn") ?? "nothing", ExitText.Day(step.On));
            }
        }
    }

    /// <summary>Reads a record.</summary>
    /// <exception cref="DiagnosticException">BLEU5213: it is no record.</exception>
    public static JsonElement Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
            {
                throw new DiagnosticException(OffboardDiagnostics.NoRecord(path, "is larger than 4 MiB"));
            }

            using var document = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { MaxDepth = 16 });
            var root = document.RootElement.Clone();
            return root.ValueKind == JsonValueKind.Object
                && Text(root, "notice") is not null
                && root.TryGetProperty("steps", out var steps)
                && steps.ValueKind == JsonValueKind.Array
                && steps.EnumerateArray().All(s => Text(s, "name") is not null)
                && steps.EnumerateArray().Select(s => Text(s, "name")).Distinct().Count() == steps.GetArrayLength()
                ? root
                : throw new DiagnosticException(OffboardDiagnostics.NoRecord(path, "is not the record of an exit"));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(OffboardDiagnostics.NoRecord(path, e is JsonException ? "is not JSON" : "cannot be read"));
        }
    }

    /// <summary>A text of a record, or nothing.</summary>
    public static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text ? text : null;
}
