using System.Text.Json;
using Google.Protobuf;

namespace Bleu.Infra.Tenancy.Tests.Kubectl;

/// <summary>
/// The schema of the Kubernetes package as the document that an API server hands to kubectl: OpenAPI v2 in the protobuf encoding of
/// gnostic (openapi_v2.proto), by its field numbers.
/// </summary>
internal static class OpenApiDocument
{
    private const string TypePrefix = "#/types/";

    /// <summary>The kinds that the package knows, each with its group and version.</summary>
    public static IReadOnlyList<(string Group, string Version, string Kind)> Kinds { get; private set; } = [];

    /// <summary>The document.</summary>
    public static byte[] Bytes { get; } = Write();

    private static byte[] Write()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(RepositoryPaths.Of("sdk", "Kubernetes", "schema.json")));
        var kinds = new List<(string, string, string)>();
        var definitions = new List<byte[]>();
        foreach (var type in schema.RootElement.GetProperty("types").EnumerateObject().Where(t => t.Value.TryGetProperty("properties", out _)))
        {
            definitions.Add(Named(Name(type.Name), Object(type.Value, "properties", "required", null)));
        }

        foreach (var resource in schema.RootElement.GetProperty("resources").EnumerateObject())
        {
            if (resource.Value.TryGetProperty("inputProperties", out var inputs) && inputs.TryGetProperty("apiVersion", out var version) && version.TryGetProperty("const", out var constant))
            {
                var parts = (constant.GetString() ?? "").Split('/');
                var kind = (Group: parts.Length > 1 ? parts[0] : "", Version: parts[^1], Kind: resource.Name[(resource.Name.LastIndexOf(':') + 1)..]);
                kinds.Add(kind);
                definitions.Add(Named("kind." + Name(resource.Name), Object(resource.Value, "inputProperties", "requiredInputs", kind)));
            }
        }

        Kinds = kinds;
        return Message(o =>
        {
            Field(o, 1, "2.0");
            Field(o, 2, Message(info => { Field(info, 1, "kubernetes"); Field(info, 2, "v1"); }));
            Field(o, 8, []);
            Field(o, 9, Message(all => definitions.ForEach(d => Field(all, 1, d))));
        });
    }

    private static byte[] Object(JsonElement type, string properties, string required, (string Group, string Version, string Kind)? kind) => Message(o =>
    {
        foreach (var name in type.TryGetProperty(required, out var names) ? names.EnumerateArray().Select(n => n.GetString() ?? "") : [])
        {
            Field(o, 19, name);
        }

        Field(o, 22, Message(t => Field(t, 1, "object")));
        Field(o, 25, Message(p =>
        {
            foreach (var property in type.GetProperty(properties).EnumerateObject())
            {
                Field(p, 1, Named(property.Name, Schema(property.Value)));
            }
        }));
        if (kind is var (group, version, name2))
        {
            Field(o, 31, Message(e =>
            {
                Field(e, 1, "x-kubernetes-group-version-kind");
                Field(e, 2, Message(v => Field(v, 2, $"- group: \"{group}\"\n  kind: {name2}\n  version: {version}\n")));
            }));
        }
    });

    private static byte[] Schema(JsonElement property) => Message(o =>
    {
        if (property.TryGetProperty("$ref", out var reference))
        {
            if ((reference.GetString() ?? "").StartsWith(TypePrefix, StringComparison.Ordinal))
            {
                Field(o, 1, "#/definitions/" + Name(Uri.UnescapeDataString(reference.GetString()![TypePrefix.Length..])));
            }
        }
        else if (property.TryGetProperty("oneOf", out _))
        {
            Field(o, 2, "int-or-string");
            Field(o, 22, Message(t => Field(t, 1, "string")));
        }
        else if (property.TryGetProperty("type", out var type))
        {
            Field(o, 22, Message(t => Field(t, 1, type.GetString() ?? "")));
            if (property.TryGetProperty("items", out var items))
            {
                Field(o, 23, Message(i => Field(i, 1, Schema(items))));
            }

            if (property.TryGetProperty("additionalProperties", out var more))
            {
                Field(o, 21, Message(i => Field(i, 1, Schema(more))));
            }
        }
    });

    private static string Name(string token) => token.Replace(':', '.').Replace('/', '.');

    private static byte[] Named(string name, byte[] value) => Message(o =>
    {
        Field(o, 1, name);
        Field(o, 2, value);
    });

    private static byte[] Message(Action<CodedOutputStream> write)
    {
        using var stream = new MemoryStream();
        using (var output = new CodedOutputStream(stream, leaveOpen: true))
        {
            write(output);
        }

        return stream.ToArray();
    }

    private static void Field(CodedOutputStream output, int number, string text)
    {
        output.WriteTag(number, WireFormat.WireType.LengthDelimited);
        output.WriteString(text);
    }

    private static void Field(CodedOutputStream output, int number, byte[] message)
    {
        output.WriteTag(number, WireFormat.WireType.LengthDelimited);
        output.WriteBytes(ByteString.CopyFrom(message));
    }
}
