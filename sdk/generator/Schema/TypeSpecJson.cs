using System.Text.Json;

namespace Bleu.Infra.Generator.Schema;

/// <summary>Types of properties in the JSON of a package schema.</summary>
internal static class TypeSpecJson
{
    /// <summary>Writes a type into the object that is open.</summary>
    public static void WriteInto(Utf8JsonWriter writer, TypeSpec type)
    {
        switch (type)
        {
            case TypeSpec.Primitive primitive:
                writer.WriteString("type", primitive.Name);
                break;
            case TypeSpec.Reference reference:
                writer.WriteString("$ref", reference.Target);
                break;
            case TypeSpec.Array array:
                writer.WriteString("type", "array");
                WriteNested(writer, "items", array.Items);
                break;
            case TypeSpec.Map map:
                writer.WriteString("type", "object");
                WriteNested(writer, "additionalProperties", map.Values);
                break;
            case TypeSpec.OneOf oneOf:
                writer.WriteStartArray("oneOf");
                foreach (var inner in oneOf.Cases)
                {
                    writer.WriteStartObject();
                    WriteInto(writer, inner);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                break;
        }
    }

    /// <summary>Reads a type.</summary>
    /// <exception cref="FormatException">The object describes no type.</exception>
    public static TypeSpec Read(JsonElement json)
    {
        if (json.TryGetProperty("oneOf", out var oneOf))
        {
            return new TypeSpec.OneOf([.. oneOf.EnumerateArray().Select(Read)]);
        }

        if (json.TryGetProperty("$ref", out var reference))
        {
            return new TypeSpec.Reference(reference.GetString() ?? "");
        }

        return json.GetProperty("type").GetString() switch
        {
            "array" => new TypeSpec.Array(Read(json.GetProperty("items"))),
            "object" when json.TryGetProperty("additionalProperties", out var values) => new TypeSpec.Map(Read(values)),
            "object" => new TypeSpec.Map(new TypeSpec.Primitive("string")),
            { } name => new TypeSpec.Primitive(name),
            null => throw new FormatException($"No type: {json.GetRawText()}"),
        };
    }

    private static void WriteNested(Utf8JsonWriter writer, string name, TypeSpec type)
    {
        writer.WriteStartObject(name);
        WriteInto(writer, type);
        writer.WriteEndObject();
    }
}
