using System.Text.Json;
using Bleu.Infra.Clouds;
using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Parameters;
using Bleu.Infra.Policies.Resources;

namespace Bleu.Infra.Policies.Tests.Sample;

/// <summary>
/// A stack that keeps every rule: one resource at least of each type that the catalogue looks at, from <c>sample.json</c>.
/// Tests break it on purpose.
/// </summary>
internal static class SampleStack
{
    public const string Name = "sample";
    public const string Subscription = "3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10";
    public const string Hub = "5dea379b-9827-470c-902c-3e1f09a6a298";
    public const string Tenant = "b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21";

    public static CloudCatalog Clouds { get; } = new();

    public static PolicyContext Context { get; } = new()
    {
        Cloud = Clouds.Get("bleu"),
        Clouds = Clouds,
        Region = Clouds.Get("bleu").Region("bleufrancecentral"),
        TenantId = Tenant,
        Subscriptions = [Subscription, Hub],
        Parameters = ParameterValues.Empty,
        Deployment = new() { SecretsProvider = "azurekeyvault://kv-ops.vault.sovcloud-api.fr/keys/pulumi", DisabledDefaultProviders = ["*"], PluginMirror = "https://packages.example/plugins" },
        Today = new(2026, 11, 25),
    };

    public static PolicyStack Whole { get; } = Of(Read());

    public static PolicyStack Of(IEnumerable<PolicyResource> resources, PolicyContext? context = null) =>
        new(Name, new(resources), context ?? Context);

    /// <summary>A value of a plan from plain objects; null stands for the value nothing.</summary>
    public static PlanValue Value(object? value) => value switch
    {
        null => PlanValue.Nothing,
        PlanValue plan => plan,
        bool flag => new PlanBool(flag),
        int number => new PlanNumber(number),
        string text => text.StartsWith('{') || text.StartsWith('[') ? Json(text) : new PlanText(Fill(text)),
        IEnumerable<string> texts => PlanValue.List(texts.Select(t => new PlanText(Fill(t)))),
        _ => throw new ArgumentException($"{value.GetType()} is no value of a plan.", nameof(value)),
    };

    /// <summary>A value from JSON; <c>{"$secret": …}</c> and <c>{"$unknown": true}</c> are marks.</summary>
    public static PlanValue Json(string json)
    {
        using var document = JsonDocument.Parse(Fill(json));
        return Json(document.RootElement);
    }

    public static PlanValue Json(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => new PlanText(element.GetString() ?? ""),
        JsonValueKind.Number => new PlanNumber(element.GetDouble()),
        JsonValueKind.True => new PlanBool(true),
        JsonValueKind.False => new PlanBool(false),
        JsonValueKind.Array => PlanValue.List(element.EnumerateArray().Select(Json)),
        JsonValueKind.Object when element.TryGetProperty("$secret", out var secret) => new PlanSecret(Json(secret)),
        JsonValueKind.Object when element.TryGetProperty("$unknown", out _) => PlanValue.NotKnown,
        JsonValueKind.Object => PlanValue.Map(element.EnumerateObject().Select(p => KeyValuePair.Create(p.Name, Json(p.Value)))),
        _ => PlanValue.Nothing,
    };

    private static string Fill(string text) => text
        .Replace("~g/", $"/subscriptions/{Subscription}/resourceGroups/rg-sample-bleuc-app/providers/", StringComparison.Ordinal)
        .Replace("~n/", $"/subscriptions/{Subscription}/resourceGroups/rg-sample-bleuc-network/providers/", StringComparison.Ordinal)
        .Replace("~hub/", $"/subscriptions/{Hub}/resourceGroups/rg-hub-bleuc-network/providers/", StringComparison.Ordinal)
        .Replace("~sub", Subscription, StringComparison.Ordinal)
        .Replace("~tenant", Tenant, StringComparison.Ordinal);

    private static List<PolicyResource> Read() => [.. new[] { "sample.json", "kubernetes.json" }.SelectMany(Read)];

    private static List<PolicyResource> Read(string file)
    {
        var json = Fill(File.ReadAllText(RepositoryPaths.Of("tests", "Policies", "Sample", file)));
        using var document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        return [.. document.RootElement.EnumerateArray().Select(Resource)];
    }

    private static PolicyResource Resource(JsonElement element)
    {
        var type = TypeTokens.Full(element.GetProperty("type").GetString() ?? "");
        var name = element.GetProperty("name").GetString() ?? "";
        return new()
        {
            Type = type,
            Name = name,
            Urn = $"urn:pulumi:{Name}::bleu-infra::{type}::{name}",
            Id = element.TryGetProperty("id", out var id) ? id.GetString() : null,
            IsCustom = type != "pulumi:pulumi:Stack",
            Inputs = (PlanMap)Json(element.GetProperty("inputs")),
            Options = new()
            {
                Version = type.StartsWith("azure-native:", StringComparison.Ordinal) ? "3.28.0" : "",
                Protect = element.TryGetProperty("protect", out var protect) && protect.GetBoolean(),
            },
        };
    }
}
