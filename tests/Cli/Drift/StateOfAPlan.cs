using System.Text.Json.Nodes;

namespace Bleu.Infra.Cli.Tests.Drift;

/// <summary>The state that a deployment of a plan would leave: what the cloud computes is filled in, secrets are encrypted.</summary>
internal static class StateOfAPlan
{
    private const string Signature = "4dabf18193072939515e22adb298388d";
    private const string ProviderId = "0b1c7a52-6d1f-4c47-9a3e-2f9b7f0c5d11";
    private const string Secret = "1b47061264138c4ac30d75fd1eb44270";

    /// <summary>Makes the state from a document of <c>bleu preview --json</c>, in the form of <c>pulumi stack export</c>.</summary>
    public static JsonObject Of(string plan)
    {
        var resources = new JsonArray();
        foreach (var resource in JsonNode.Parse(plan)!["resources"]!.AsArray())
        {
            resources.Add(Resource(resource!));
        }

        return new()
        {
            ["version"] = 3,
            ["deployment"] = new JsonObject
            {
                ["manifest"] = new JsonObject { ["time"] = "2026-11-20T03:17:04.128Z", ["magic"] = "5b9f0c", ["version"] = "v3.259.0" },
                ["secrets_providers"] = new JsonObject
                {
                    ["type"] = "cloud",
                    ["state"] = new JsonObject { ["url"] = "azurekeyvault://kv-armor.vault.sovcloud-api.fr/keys/pulumi-secrets", ["encryptedkey"] = "QmFzZTY0" },
                },
                ["resources"] = resources,
                ["metadata"] = new JsonObject(),
            },
        };
    }

    /// <summary>A secret as the state holds it: encrypted, so that the same value looks otherwise each time.</summary>
    public static JsonObject Encrypted(string ciphertext) => new() { [Signature] = Secret, ["ciphertext"] = ciphertext };

    private static JsonObject Resource(JsonNode planned)
    {
        var type = planned["type"]!.GetValue<string>();
        var isProvider = type.StartsWith("pulumi:providers:", StringComparison.Ordinal);
        var isCustom = planned["custom"]!.GetValue<bool>();
        var inputs = Filled(planned["inputs"]!)!.AsObject();
        if (isProvider)
        {
            inputs["version"] = "3.28.0";
        }

        var state = new JsonObject { ["urn"] = planned["urn"]!.DeepClone(), ["custom"] = isCustom };
        if (isCustom)
        {
            state["id"] = isProvider ? ProviderId : "/subscriptions/x/resourceGroups/y/providers/z/drawn-1234";
        }

        state["type"] = type;
        state["inputs"] = inputs;
        state["outputs"] = isCustom && !isProvider ? Outputs(inputs) : inputs.DeepClone();
        state["parent"] = planned["parent"]?.DeepClone();
        if (isCustom && !isProvider && planned["provider"]?.GetValue<string>() is { Length: > 0 } provider)
        {
            state["provider"] = provider[..provider.LastIndexOf("::", StringComparison.Ordinal)] + "::" + ProviderId;
        }

        state["dependencies"] = planned["dependencies"]?.DeepClone();
        state["propertyDependencies"] = planned["propertyDependencies"]?.DeepClone();
        state["created"] = "2026-11-20T03:12:51.4Z";
        state["modified"] = "2026-11-20T03:12:51.4Z";
        return state;
    }

    // A provider answers with what it was given and what the cloud adds.
    private static JsonObject Outputs(JsonObject inputs)
    {
        var outputs = inputs.DeepClone().AsObject();
        outputs["azureApiVersion"] = "2025-01-01";
        outputs["etag"] = "W/\"6c2f\"";
        outputs["provisioningState"] = "Succeeded";
        return outputs;
    }

    /// <summary>The inputs of the resource of a type and name.</summary>
    public static JsonObject Inputs(JsonObject state, string name) => Resource(state, name)["inputs"]!.AsObject();

    public static JsonObject Resource(JsonObject state, string name) => Resources(state).Single(r => r!["urn"]!.GetValue<string>().EndsWith(name, StringComparison.Ordinal))!.AsObject();

    public static JsonArray Resources(JsonObject state) => state["deployment"]!["resources"]!.AsArray();

    private static JsonNode? Filled(JsonNode? value) => value switch
    {
        JsonObject map when map.Count == 1 && map["unknown"] is not null => JsonValue.Create("known by now"),
        JsonObject map when map.Count == 1 && map["secret"] is not null => Encrypted("v1:abc:def"),
        JsonObject map => new JsonObject(map.Select(e => KeyValuePair.Create(e.Key, Filled(e.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Filled)]),
        _ => value?.DeepClone(),
    };
}
