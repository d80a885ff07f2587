using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace Bleu.Infra.TypeCheck.Schemas;

/// <summary>The schema of a provider. Each entry stands on a line of its own, so that only what is asked for is parsed.</summary>
internal sealed class PackageSchema
{
    private static readonly Lazy<PackageSchema> LoadedAzure = new(() => Load("azure-native.json"));
    private static readonly Lazy<PackageSchema> LoadedKubernetes = new(() => Load("kubernetes.json"));
    private readonly byte[] _content;
    private readonly Dictionary<string, int> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _resources = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SchemaObject?> _readTypes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SchemaObject?> _readResources = new(StringComparer.Ordinal);

    private PackageSchema(byte[] content)
    {
        _content = content;
        Index();
    }

    /// <summary>The schema of azure-native.</summary>
    public static PackageSchema Azure => LoadedAzure.Value;

    /// <summary>The schema of kubernetes.</summary>
    public static PackageSchema Kubernetes => LoadedKubernetes.Value;

    /// <summary>The tokens of its resources.</summary>
    public IReadOnlyCollection<string> Resources => _resources.Keys;

    /// <summary>A type by its token, or nothing.</summary>
    public SchemaObject? Type(string token) => _readTypes.GetOrAdd(token, t => Read(_types, t, "properties", "required"));

    /// <summary>The inputs of a resource by its token, or nothing.</summary>
    public SchemaObject? Resource(string token) => _readResources.GetOrAdd(token, t => Read(_resources, t, "inputProperties", "requiredInputs"));

    private static PackageSchema Load(string name)
    {
        using var stream = typeof(PackageSchema).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new(bytes);
    }

    private void Index()
    {
        Dictionary<string, int>? section = null;
        var position = 0;
        while (position < _content.Length)
        {
            var line = _content.AsSpan(position);
            var end = line.IndexOf((byte)'\n');
            line = end < 0 ? line : line[..end];
            if (line.StartsWith("\""u8))
            {
                var key = line[1..(1 + line[1..].IndexOf((byte)'"'))];
                if (line.EndsWith(": {"u8) || line.EndsWith("{},"u8))
                {
                    section = key.SequenceEqual("types"u8) ? _types : key.SequenceEqual("resources"u8) ? _resources : null;
                }
                else
                {
                    section?.TryAdd(Encoding.UTF8.GetString(key), position + key.Length + "\"\": ".Length);
                }
            }

            position += (end < 0 ? line.Length : end) + 1;
        }
    }

    private SchemaObject? Read(Dictionary<string, int> section, string token, string properties, string required)
    {
        if (!section.TryGetValue(token, out var start))
        {
            return null;
        }

        var reader = new Utf8JsonReader(_content.AsSpan(start));
        using var document = JsonDocument.ParseValue(ref reader);
        return SpecReader.Object(token, document.RootElement, properties, required);
    }
}
