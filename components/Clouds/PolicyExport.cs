using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Clouds;

/// <summary>
/// Imports an export of the built-in policies of a cloud, as <c>az policy definition list</c> and <c>az policy set-definition list</c>
/// write it, into a project's file for that cloud. Definitions and initiatives may come in two files, one after the other.
/// </summary>
public static class PolicyExport
{
    private const int MaxBytes = 128 * 1024 * 1024;
    private const int MaxPolicies = 50_000;
    private const int MaxText = 512;
    private static readonly JsonSerializerOptions Writing = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Merges an export into a project's file for a cloud.</summary>
    /// <param name="file">The export.</param>
    /// <param name="cloud">The cloud that it comes from.</param>
    /// <param name="existing">The project's file for the cloud as it is; nothing when there is none yet.</param>
    /// <returns>The file as it should be, as UTF-8, and how many policies it lists.</returns>
    /// <exception cref="DiagnosticException">BLEU2004 or BLEU6046: a file cannot be read.</exception>
    public static (byte[] Content, int Count) Merge(string file, string cloud, byte[]? existing)
    {
        var names = Read(file);
        var root = Root(cloud, existing);
        var known = (root["policies"]?["list"] as JsonArray)?
            .Select(p => p?["name"]?.GetValue<string>() is { } name ? new ListedPolicy(name, p["displayName"]?.GetValue<string>() ?? "", p["version"]?.GetValue<string>() ?? "") : null)
            .OfType<ListedPolicy>() ?? [];
        var all = known.Concat(names).GroupBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Select(g => g.Last()).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase).ToList();
        var list = new JsonArray();
        foreach (var policy in all)
        {
            list.Add(new JsonObject { ["name"] = policy.Name, ["displayName"] = policy.DisplayName, ["version"] = policy.Version });
        }

        root["policies"] = new JsonObject { ["source"] = $"export of {all.Count} policies of the cloud", ["list"] = list };
        return ([.. JsonSerializer.SerializeToUtf8Bytes(root, Writing), (byte)'\n'], all.Count);
    }

    private static JsonObject Root(string cloud, byte[]? existing)
    {
        try
        {
            return existing is null ? new JsonObject { ["name"] = cloud } : JsonNode.Parse(existing) as JsonObject ?? throw new JsonException();
        }
        catch (JsonException)
        {
            throw new DiagnosticException(CloudDiagnostics.BadProfile(new($"stacks/config/clouds/{cloud}.json"), "is not JSON"));
        }
    }

    private static ImmutableArray<ListedPolicy> Read(string file)
    {
        try
        {
            var info = new FileInfo(file);
            if (!info.Exists || info.Length > MaxBytes)
            {
                throw Bad(file, info.Exists ? $"is larger than {MaxBytes >> 20} MiB" : "is not there");
            }

            using var document = JsonDocument.Parse(File.ReadAllBytes(file), new JsonDocumentOptions { MaxDepth = 100 });
            return document.RootElement.ValueKind == JsonValueKind.Array && document.RootElement.GetArrayLength() <= MaxPolicies
                ? [.. document.RootElement.EnumerateArray().Where(IsBuiltIn).Select(p => Policy(file, p))]
                : throw Bad(file, $"is not a list of at most {MaxPolicies} policies");
        }
        catch (JsonException)
        {
            throw Bad(file, "is not JSON");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Bad(file, "cannot be read");
        }
    }

    private static bool IsBuiltIn(JsonElement policy) => Text(policy, "policyType") is null or "BuiltIn" or "Static";

    private static ListedPolicy Policy(string file, JsonElement policy)
    {
        var name = Text(policy, "name");
        return name is { Length: > 0 and <= MaxText }
            ? new(name, Short(Text(policy, "displayName")), Short(Text(policy, "version") ?? (policy.TryGetProperty("metadata", out var metadata) ? Text(metadata, "version") : null)))
            : throw Bad(file, "holds a policy without a name");
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Short(string? text) => text is null ? "" : text.Length > MaxText ? text[..MaxText] : text;

    private static DiagnosticException Bad(string file, string problem) => new(CloudDiagnostics.BadPolicyExport(file, problem));
}
