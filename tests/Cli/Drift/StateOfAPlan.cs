using System.Text.Json.Nodes;

namespace Bleu.Infra.Cli.Tests.Drift;

/// <summary>The state that a deployment of a plan would leave: what the cloud computes is filled in, secrets are encrypted.</summary>
internal static class StateOfAPlan
{
    private const string Signature = "4dabf18193072939515e22adb298388d";
    private const string Secret = "1b47061264138c4ac30d75fd1eb44270";

    /// <summary>Makes the state from a document of <c>bleu preview --json</c>.</summary>
    public static JsonObject Of(string plan)
    {
        var resources = new JsonArray();
        foreach (var resource in JsonNode.Parse(plan)!["resources"]!.AsArray())
        {
            var inputs = Filled(resource!["inputs"]!)!.AsObject();
            if (resource["type"]!.GetValue<string>().StartsWith("pulumi:providers:", StringComparison.Ordinal))
            {
                inputs["version"] = "3.28.0";
            }

            resources.Add(new JsonObject
            {
                ["urn"] = resource["urn"]!.DeepClone(),
                ["custom"] = resource["custom"]!.DeepClone(),
                ["id"] = "/subscriptions/x/resourceGroups/y/providers/z/drawn-1234",
                ["type"] = resource["type"]!.DeepClone(),
                ["inputs"] = inputs,
                ["outputs"] = new JsonObject(),
                ["parent"] = resource["parent"]?.DeepClone(),
            });
        }

        return new() { ["version"] = 3, ["deployment"] = new JsonObject { ["manifest"] = new JsonObject(), ["resources"] = resources } };
    }

    /// <summary>The inputs of the resource of a type and name.</summary>
    public static JsonObject Inputs(JsonObject state, string name) => Resource(state, name)["inputs"]!.AsObject();

    public static JsonObject Resource(JsonObject state, string name) => Resources(state).Single(r => r!["urn"]!.GetValue<string>().EndsWith(name, StringComparison.Ordinal))!.AsObject();

    public static JsonArray Resources(JsonObject state) => state["deployment"]!["resources"]!.AsArray();

    private static JsonNode? Filled(JsonNode? value) => value switch
    {
        JsonObject map when map.Count == 1 && map["unknown"] is not null => JsonValue.Create("known by now"),
        JsonObject map when map.Count == 1 && map["secret"] is not null => new JsonObject { [Signature] = Secret, ["ciphertext"] = "v1:abc:def" },
        JsonObject map => new JsonObject(map.Select(e => KeyValuePair.Create(e.Key, Filled(e.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Filled)]),
        _ => value?.DeepClone(),
    };
}
