using System.Collections.Immutable;
using System.Text.Json;

namespace Bleu.Infra.TypeCheck.Schemas;

/// <summary>Reads entries of a provider's schema.</summary>
internal static class SpecReader
{
    private const string TypePrefix = "#/types/";

    public static SchemaObject Object(string token, JsonElement entry, string properties, string required) => new(
        token,
        entry.TryGetProperty(properties, out var found)
            ? found.EnumerateObject().ToImmutableSortedDictionary(p => p.Name, p => Read(p.Value), StringComparer.Ordinal)
            : ImmutableSortedDictionary<string, Spec>.Empty,
        entry.TryGetProperty(required, out var names)
            ? names.EnumerateArray().Select(n => n.GetString() ?? "").ToImmutableHashSet()
            : [],
        entry.TryGetProperty("enum", out var values)
            ? [.. values.EnumerateArray().Select(v => v.GetProperty("value").ToString())]
            : []);

    private static Spec Read(JsonElement spec)
    {
        var read = Shape(spec);
        return spec.TryGetProperty("const", out var text) ? read with { Const = text.GetString() } : read;
    }

    private static Spec Shape(JsonElement spec)
    {
        if (spec.TryGetProperty("$ref", out var reference))
        {
            var target = reference.GetString() ?? "";
            return target.StartsWith(TypePrefix, StringComparison.Ordinal)
                ? new(SpecKind.Type) { Token = Uri.UnescapeDataString(target[TypePrefix.Length..]) }
                : new(target is "pulumi.json#/Asset" or "pulumi.json#/Archive" ? SpecKind.Asset : SpecKind.Any);
        }

        if (spec.TryGetProperty("oneOf", out var alternatives))
        {
            return new(SpecKind.OneOf) { Alternatives = [.. alternatives.EnumerateArray().Select(Read)] };
        }

        return (spec.TryGetProperty("type", out var type) ? type.GetString() : null) switch
        {
            "string" => new(SpecKind.Text),
            "integer" => new(SpecKind.Integer),
            "number" => new(SpecKind.Number),
            "boolean" => new(SpecKind.Boolean),
            "array" => new(SpecKind.List) { Item = Item(spec, "items") },
            "object" => new(SpecKind.Map) { Item = Item(spec, "additionalProperties") },
            _ => Spec.Any,
        };
    }

    private static Spec Item(JsonElement spec, string key) => spec.TryGetProperty(key, out var item) ? Read(item) : Spec.Any;
}
