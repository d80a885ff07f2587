using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>Reads types from the JSON of the package.</summary>
internal static class DefinitionReader
{
    public static ArmType Read(DefinitionFile file, JsonElement type) => type.GetProperty("$type").GetString() switch
    {
        "StringType" => new ArmText(
            Number(type, "minLength"),
            Number(type, "maxLength"),
            type.TryGetProperty("pattern", out var pattern) ? pattern.GetString() : null,
            type.TryGetProperty("sensitive", out var sensitive) && sensitive.ValueKind == JsonValueKind.True),
        "StringLiteralType" => new ArmLiteral(type.GetProperty("value").GetString() ?? ""),
        "IntegerType" => new ArmNumber(Number(type, "minValue"), Number(type, "maxValue")),
        "BooleanType" => new ArmBoolean(),
        "UnionType" => new ArmUnion([.. type.GetProperty("elements").EnumerateArray().Select(e => Reference(file, e))]),
        "ArrayType" => new ArmList(Reference(file, type.GetProperty("itemType")), Number(type, "minLength"), Number(type, "maxLength")),
        "ObjectType" => new ArmObject(Name(type), Properties(file, type.GetProperty("properties")), Additional(file, type)),
        "DiscriminatedObjectType" => new ArmVariants(
            Name(type),
            type.GetProperty("discriminator").GetString() ?? "",
            Properties(file, type.GetProperty("baseProperties")),
            type.GetProperty("elements").EnumerateObject().ToImmutableSortedDictionary(
                e => e.Name, e => Reference(file, e.Value), StringComparer.Ordinal)),
        _ => ArmAny.Instance,
    };

    /// <summary>A reference such as <c>{"$ref": "#/12"}</c>.</summary>
    public static ArmReference Reference(DefinitionFile file, JsonElement reference) =>
        new(file, int.Parse((reference.GetProperty("$ref").GetString() ?? "").AsSpan("#/".Length), CultureInfo.InvariantCulture));

    private static string Name(JsonElement type) => type.GetProperty("name").GetString() ?? "";

    private static long? Number(JsonElement type, string key) =>
        type.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : null;

    private static ArmReference? Additional(DefinitionFile file, JsonElement type) =>
        type.TryGetProperty("additionalProperties", out var additional) && additional.ValueKind == JsonValueKind.Object
            ? Reference(file, additional)
            : null;

    private static ImmutableSortedDictionary<string, ArmProperty> Properties(DefinitionFile file, JsonElement properties) =>
        properties.EnumerateObject().ToImmutableSortedDictionary(
            p => p.Name,
            p => new ArmProperty(
                Reference(file, p.Value.GetProperty("type")),
                (ArmFlags)p.Value.GetProperty("flags").GetInt32(),
                p.Value.TryGetProperty("description", out var text) ? text.GetString() : null),
            StringComparer.Ordinal);
}
