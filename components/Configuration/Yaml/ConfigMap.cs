using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Yaml;

/// <summary>A map in the order it was written.</summary>
/// <param name="Entries">The entries.</param>
/// <param name="Location">Where it stands.</param>
internal sealed record ConfigMap(List<ConfigEntry> Entries, SourceLocation? Location) : ConfigNode(Location)
{
    /// <summary>The entry of a key, or nothing.</summary>
    public ConfigEntry? Entry(string key) => Entries.Find(e => e.Key == key);

    /// <summary>The value of a key, or nothing.</summary>
    public ConfigNode? Find(string key) => Entry(key)?.Value;

    /// <summary>The text below a path of keys, or nothing.</summary>
    public string? Text(params ReadOnlySpan<string> path)
    {
        ConfigNode? node = this;
        foreach (var key in path)
        {
            node = (node as ConfigMap)?.Find(key);
        }

        return (node as ConfigScalar)?.Text;
    }
}
