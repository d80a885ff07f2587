using System.Collections.Immutable;
using System.Text.Json;

namespace Bleu.Infra.Governance.Libraries;

/// <summary>Reads the parameters of definitions and initiatives.</summary>
internal static class ParameterParser
{
    private static readonly string[] Types = ["string", "array", "object", "boolean", "integer", "float", "datetime"];

    /// <summary>The parameters below <c>parameters</c>; names are told apart as the platform does, whatever their case.</summary>
    public static ImmutableSortedDictionary<string, PolicyParameter> Read(JsonElement owner)
    {
        var parameters = ImmutableSortedDictionary.CreateBuilder<string, PolicyParameter>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in JsonFields.Entries(owner, "parameters"))
        {
            if (!parameters.TryAdd(entry.Name, Read(entry.Name, entry.Value)))
            {
                throw new LibraryFormatException($"has the parameter '{entry.Name}' twice");
            }
        }

        return parameters.ToImmutable();
    }

    /// <summary>The values below <c>parameters</c>, each in an object <c>value</c>.</summary>
    public static ImmutableSortedDictionary<string, JsonElement> Values(JsonElement owner)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in JsonFields.Entries(owner, "parameters"))
        {
            var value = JsonFields.Get(entry.Value, "value");
            if (value.ValueKind == JsonValueKind.Undefined)
            {
                throw new LibraryFormatException($"gives the parameter '{entry.Name}' no 'value'");
            }

            if (!values.TryAdd(entry.Name, value))
            {
                throw new LibraryFormatException($"gives the parameter '{entry.Name}' twice");
            }
        }

        return values.ToImmutable();
    }

    private static PolicyParameter Read(string name, JsonElement element)
    {
        var type = (JsonFields.Find(element, "type") ?? "string").ToLowerInvariant();
        if (!Types.Contains(type))
        {
            throw new LibraryFormatException($"gives the parameter '{name}' the unknown type '{type}'");
        }

        var metadata = JsonFields.Get(element, "metadata");
        return new(name, type)
        {
            Default = JsonFields.Get(element, "defaultValue"),
            Allowed = JsonFields.Get(element, "allowedValues"),
            StrongType = JsonFields.Find(metadata, "strongType") ?? "",
            Words = (JsonFields.Find(metadata, "displayName") ?? "", JsonFields.Find(metadata, "description") ?? ""),
            AssignPermissions = IsTrue(JsonFields.Get(metadata, "assignPermissions")),
        };
    }

    // Some definitions write the flag as a text.
    private static bool IsTrue(JsonElement element) =>
        element.ValueKind == JsonValueKind.True || (element.ValueKind == JsonValueKind.String && bool.TryParse(element.GetString(), out var flag) && flag);
}
