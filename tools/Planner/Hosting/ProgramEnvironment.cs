using System.Text.Encodings.Web;
using System.Text.Json;

namespace Bleu.Infra.Planner.Hosting;

/// <summary>The environment that a language host gives a program.</summary>
internal static class ProgramEnvironment
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The variables of one run.</summary>
    /// <param name="request">What the program is told.</param>
    /// <param name="address">Where monitor and engine listen.</param>
    public static IEnumerable<(string Name, string Value)> Of(PlanRequest request, string address) =>
    [
        ("PULUMI_MONITOR", address),
        ("PULUMI_ENGINE", address),
        ("PULUMI_ORGANIZATION", request.Organization),
        ("PULUMI_PROJECT", request.Project),
        ("PULUMI_STACK", request.Stack),
        ("PULUMI_ROOT_DIRECTORY", request.RootDirectory ?? ""),
        ("PULUMI_PWD", request.RootDirectory ?? ""),
        ("PULUMI_DRY_RUN", "true"),
        ("PULUMI_QUERY_MODE", "false"),
        ("PULUMI_PARALLEL", "16"),
        ("PULUMI_CONFIG", Json(writer =>
        {
            writer.WriteStartObject();
            foreach (var (key, value) in request.Config)
            {
                writer.WriteString(key, value);
            }

            writer.WriteEndObject();
        })),
        ("PULUMI_CONFIG_SECRET_KEYS", Json(writer =>
        {
            writer.WriteStartArray();
            foreach (var key in request.SecretKeys)
            {
                writer.WriteStringValue(key);
            }

            writer.WriteEndArray();
        })),
    ];

    private static string Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
