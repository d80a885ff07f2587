using System.Text.Json;

namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>The definitions of one namespace at one API version. The file is scanned once; a type is read when it is asked for.</summary>
internal sealed class DefinitionFile
{
    private readonly byte[] _content;
    private readonly List<int> _starts = [];
    private readonly Dictionary<string, int> _resources = new(StringComparer.OrdinalIgnoreCase);
    private readonly ArmType?[] _types;

    /// <summary>Takes a list of types as the package writes it.</summary>
    public DefinitionFile(byte[] content)
    {
        _content = content;
        Scan();
        _types = new ArmType?[_starts.Count];
    }

    /// <summary>The resources that it defines, as <c>TYPE@VERSION</c>.</summary>
    public IReadOnlyCollection<string> Resources => _resources.Keys;

    /// <summary>How many types it holds.</summary>
    public int Count => _starts.Count;

    /// <summary>The body of a resource, or nothing.</summary>
    /// <param name="resource">The resource as <c>TYPE@VERSION</c>, in any case.</param>
    public (string Name, ArmType Body)? Find(string resource)
    {
        if (!_resources.TryGetValue(resource, out var index))
        {
            return null;
        }

        using var document = Parse(index);
        var name = document.RootElement.GetProperty("name").GetString() ?? resource;
        var body = DefinitionReader.Reference(this, document.RootElement.GetProperty("body")).Type;
        return (name[..name.IndexOf('@', StringComparison.Ordinal)], IsWritable(document.RootElement) ? body : Patched(body));
    }

    /// <summary>The type at a place.</summary>
    public ArmType Read(int index)
    {
        if (_types[index] is { } known)
        {
            return known;
        }

        using var document = Parse(index);
        return _types[index] = DefinitionReader.Read(this, document.RootElement);
    }

    private static bool IsWritable(JsonElement resource) =>
        !resource.TryGetProperty("writableScopes", out var scopes) || scopes.GetInt32() != 0;

    // What has no PUT is marked as read-only as a whole, although a PATCH changes its properties.
    private static ArmType Patched(ArmType body) =>
        body is ArmObject resource && resource.Properties.TryGetValue("properties", out var properties)
            ? resource with { Properties = resource.Properties.SetItem("properties", properties with { Flags = properties.Flags & ~ArmFlags.ReadOnly }) }
            : body;

    private JsonDocument Parse(int index)
    {
        var reader = new Utf8JsonReader(_content.AsSpan(_starts[index]));
        return JsonDocument.ParseValue(ref reader);
    }

    private void Scan()
    {
        var reader = new Utf8JsonReader(_content);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            _starts.Add((int)reader.TokenStartIndex);
            reader.Read();
            reader.Read();
            if (reader.ValueTextEquals("ResourceType"u8))
            {
                ScanResource(ref reader, _starts.Count - 1);
            }

            while (reader.TokenType != JsonTokenType.EndObject || reader.CurrentDepth > 1)
            {
                reader.Read();
                if (reader.TokenType is JsonTokenType.PropertyName)
                {
                    reader.Skip();
                }
            }
        }
    }

    private void ScanResource(ref Utf8JsonReader reader, int index)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isName = reader.ValueTextEquals("name"u8);
            reader.Read();
            if (isName && reader.GetString() is { } name)
            {
                _resources.TryAdd(name, index);
            }

            reader.Skip();
        }
    }
}
