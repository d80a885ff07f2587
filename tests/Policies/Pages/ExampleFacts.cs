using System.Text.Json;
using System.Text.Json.Nodes;
using Bleu.Infra.Clouds;
using Bleu.Infra.Facilities;
using Bleu.Infra.Policies.Inputs;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Pages;

/// <summary>What is known beside the resources, in an example of a page: written whole, and laid over the sample's when it is run.</summary>
internal static class ExampleFacts
{
    public static JsonObject Of(PolicyContext context) => new()
    {
        ["cloud"] = context.Cloud?.Name,
        ["unavailable"] = Texts(context.Cloud?.Unavailable.Select(u => u.Service) ?? []),
        ["region"] = context.Region is { } region
            ? new JsonObject
            {
                ["name"] = region.Name,
                ["pair"] = region.Pair,
                ["availabilityZones"] = region.AvailabilityZones,
                ["sites"] = new JsonArray([.. region.Facilities.Sites.Select(s => (JsonNode)new JsonObject { ["name"] = s.Name, ["place"] = s.Place, ["country"] = s.Country })]),
                ["powerUsageTarget"] = region.Facilities.PowerUsage.Target?.ToString(),
            }
            : null,
        ["client"] = context.Client,
        ["deployment"] = context.Deployment is { } facts
            ? new JsonObject
            {
                ["backend"] = facts.Backend,
                ["secretsProvider"] = facts.SecretsProvider,
                ["passphrase"] = facts.HasPassphrase,
                ["pluginMirror"] = facts.PluginMirror,
                ["disabledDefaultProviders"] = Texts(facts.DisabledDefaultProviders),
            }
            : null,
        ["policy"] = new JsonObject(Parameters.CommonParameters.All
            .Where(p => p.Kind == ParameterKind.TextList && !context.Parameters.Texts(p).SequenceEqual(p.Texts))
            .Select(p => KeyValuePair.Create(p.Name, (JsonNode?)Texts(context.Parameters.Texts(p))))),
    };

    public static PolicyContext Apply(JsonElement json, PolicyContext context)
    {
        if (json.Has("cloud"))
        {
            context = context with { Cloud = SampleStack.Clouds.Get(json.Text("cloud")!) };
        }

        if (json.Has("unavailable"))
        {
            context = context with { Cloud = context.Cloud! with { Unavailable = [.. json.Texts("unavailable").Select(s => new UnavailableService(s, Confidence.High, "an example"))] } };
        }

        if (json.Has("region"))
        {
            context = context with { Region = Region(json.GetProperty("region"), context.Region!) };
        }

        if (json.Has("client"))
        {
            context = context with { Client = json.Text("client") };
        }

        if (json.Has("deployment"))
        {
            var facts = json.GetProperty("deployment");
            context = context with
            {
                Deployment = new()
                {
                    Backend = facts.Text("backend") ?? "",
                    SecretsProvider = facts.Text("secretsProvider") ?? "",
                    HasPassphrase = facts.IsTrue("passphrase"),
                    PluginMirror = facts.Text("pluginMirror") ?? "",
                    DisabledDefaultProviders = [.. facts.Texts("disabledDefaultProviders")],
                },
            };
        }

        return json.Has("policy") ? context with { Parameters = new(JsonValues.ReadMap(json.GetProperty("policy")).Entries) } : context;
    }

    private static Region Region(JsonElement json, Region region) => region with
    {
        Pair = json.Text("pair"),
        AvailabilityZones = json.GetProperty("availabilityZones").ValueKind == JsonValueKind.Number ? json.GetProperty("availabilityZones").GetInt32() : null,
        Facilities = new()
        {
            Sites = [.. json.Items("sites").Select(s => new Site(s.Text("name")!, s.Text("place")!, s.Text("country")!))],
            PowerUsage = new() { Target = json.Text("powerUsageTarget") is { } target ? Target(target) : null },
        },
    };

    private static PueTarget? Target(string text) => PueTarget.TryParse(text, out var target) ? target : null;

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(t => (JsonNode)t)];
}
