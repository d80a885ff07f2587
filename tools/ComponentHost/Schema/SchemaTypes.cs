using System.Reflection;
using System.Text.Json.Nodes;
using Pulumi;

namespace Bleu.Infra.ComponentHost.Schema;

/// <summary>Writes resources and types of a package schema, with what the documentation says of them.</summary>
/// <param name="docs">The documentation.</param>
internal sealed class SchemaTypes(DocumentationFile docs)
{
    private readonly SortedDictionary<string, JsonObject> _named = new(StringComparer.Ordinal);
    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The types with a name that were met.</summary>
    public JsonObject Named()
    {
        var result = new JsonObject();
        foreach (var (token, type) in _named)
        {
            result[token] = type;
        }

        return result;
    }

    /// <summary>A component.</summary>
    public JsonObject Resource(Type component)
    {
        var args = ComponentShape.ArgsOf(component) ?? throw new InvalidOperationException($"{component.Name} has no arguments.");
        var (inputs, requiredInputs) = Members(args, isOutput: false);
        var (outputs, required) = Members(component, isOutput: true);
        var result = new JsonObject { ["isComponent"] = true };
        Describe(result, docs.Of(component));
        result["properties"] = outputs;
        result["required"] = required;
        result["inputProperties"] = inputs;
        result["requiredInputs"] = requiredInputs;
        return result;
    }

    private (JsonObject Properties, JsonArray Required) Members(Type type, bool isOutput)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (name, property) in ComponentShape.MembersOf(type).Where(m => m.Name is not null).OrderBy(m => m.Name, StringComparer.Ordinal))
        {
            var written = Type(property.PropertyType, isOutput, isPlain: !isOutput);
            Describe(written, docs.Of(property));
            properties[name!] = written;
            if (isOutput ? IsAlwaysThere(property) : ComponentShape.IsRequired(property))
            {
                required.Add(name);
            }
        }

        return (properties, required);
    }

    /// <summary>A type; plain ones must be known when the program runs.</summary>
    private JsonObject Type(Type type, bool isOutput, bool isPlain)
    {
        var shape = SchemaShape.Of(type);
        var written = (shape.Kind, shape.Element) switch
        {
            (SchemaKind.Wrapper, { } element) => Type(element, isOutput, isPlain && !shape.TakesOutputs),
            (SchemaKind.List, { } element) => new() { ["type"] = "array", ["items"] = Type(element, isOutput, isPlain && !shape.TakesOutputs) },
            (SchemaKind.Map, { } element) => new() { ["type"] = "object", ["additionalProperties"] = Type(element, isOutput, isPlain && !shape.TakesOutputs) },
            (SchemaKind.Builtin, _) => new() { ["type"] = shape.Name },
            (SchemaKind.Special, _) => new() { ["$ref"] = shape.Name },
            (SchemaKind.Class, _) => new() { ["$ref"] = $"#/types/{Name(type, isOutput)}" },
            _ => throw new InvalidOperationException($"{type.Name} is {shape.Problem}."),
        };
        if (isPlain && !shape.TakesOutputs && shape.Kind != SchemaKind.Wrapper)
        {
            written["plain"] = true;
        }

        return written;
    }

    private string Name(Type type, bool isOutput)
    {
        var token = $"{ComponentCatalogue.Package}:{ComponentCatalogue.AreaOf(type)}:{(type.Name.EndsWith("Args", StringComparison.Ordinal) ? type.Name[..^4] : type.Name)}";
        if (_named.ContainsKey(token))
        {
            return token;
        }

        var result = new JsonObject { ["type"] = "object" };
        _named[token] = result;
        Describe(result, docs.Of(type));
        (result["properties"], result["required"]) = Members(type, isOutput);
        return token;
    }

    private bool IsAlwaysThere(PropertyInfo property)
    {
        var info = _nullability.Create(property);
        var value = property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Output<>) ? info.GenericTypeArguments[0] : info;
        return value.ReadState != NullabilityState.Nullable;
    }

    private static void Describe(JsonObject target, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            target["description"] = text;
        }
    }
}
