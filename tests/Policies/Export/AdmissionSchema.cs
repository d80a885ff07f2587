using System.Text.Json;
using System.Text.Json.Nodes;

namespace Bleu.Infra.Policies.Tests.Export;

/// <summary>The types of Kubernetes as the provider's schema has them: every property must be known, of its type, and none missing.</summary>
internal sealed class AdmissionSchema
{
    private static readonly Lazy<JsonNode> Schema = new(() => JsonNode.Parse(File.ReadAllText(RepositoryPaths.Of("sdk", "Kubernetes", "schema.json")))!);
    private readonly JsonNode _resource;

    private AdmissionSchema(JsonNode resource) => _resource = resource;

    public static AdmissionSchema Of(string kind) =>
        new(Schema.Value["resources"]?[$"kubernetes:admissionregistration.k8s.io/v1:{kind}"] ?? throw new ArgumentException($"There is no {kind}."));

    public List<string> Validate(string json)
    {
        var problems = new List<string>();
        Object(JsonNode.Parse(json)!.AsObject(), _resource["inputProperties"]!.AsObject(), _resource["requiredInputs"] as JsonArray, "", problems);
        return problems;
    }

    private static void Object(JsonObject value, JsonObject properties, JsonArray? required, string path, List<string> problems)
    {
        problems.AddRange((required ?? []).Select(r => r!.GetValue<string>()).Where(r => !value.ContainsKey(r)).Select(r => $"{path}.{r} is missing"));
        foreach (var (key, inner) in value)
        {
            if (properties[key] is { } shape)
            {
                Value(inner!, shape, $"{path}.{key}", problems);
            }
            else
            {
                problems.Add($"{path}.{key} is not known");
            }
        }
    }

    private static void Value(JsonNode value, JsonNode shape, string path, List<string> problems)
    {
        if (shape["$ref"]?.GetValue<string>() is { } reference && Schema.Value["types"]?[reference["#/types/".Length..]] is { } type)
        {
            if (value is JsonObject map)
            {
                Object(map, type["properties"]!.AsObject(), type["required"] as JsonArray, path, problems);
            }
            else
            {
                problems.Add($"{path} must be an object");
            }

            return;
        }

        var expected = shape["type"]?.GetValue<string>() ?? (shape["const"] is null ? "" : "string");
        var isRight = (expected, value.GetValueKind()) switch
        {
            ("string", JsonValueKind.String) => shape["const"] is not { } only || only.GetValue<string>() == value.GetValue<string>(),
            ("integer" or "number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("array", JsonValueKind.Array) or ("object", JsonValueKind.Object) => true,
            _ => false,
        };
        if (!isRight)
        {
            problems.Add($"{path} must be of type {expected}");
        }

        foreach (var item in expected == "array" && shape["items"] is not null ? value.AsArray() : [])
        {
            Value(item!, shape["items"]!, path + "[]", problems);
        }
    }
}
