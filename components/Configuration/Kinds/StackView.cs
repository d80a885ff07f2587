using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>What a stack's file says, key by key, before any of it is known to be right.</summary>
/// <param name="Stack">The stack's name; empty where only one stack is looked at.</param>
/// <param name="Project">The project's name, which is the namespace of its keys.</param>
/// <param name="Own">The project's own keys, without their namespace.</param>
internal sealed record StackView(string Stack, string Project, ConfigMap Own)
{
    /// <summary>The profile of the stack's cloud; nothing when there is no such cloud, or where only one stack is looked at.</summary>
    public CloudProfile? Profile { get; init; }

    /// <summary>The kinds of clusters that its teams may run on; nothing when there is no such cloud.</summary>
    public ClusterCatalog? Clusters { get; init; }

    /// <summary>The stack's kind, as written.</summary>
    public string? Kind => Text("kind");

    /// <summary>The stack's cloud, as written.</summary>
    public string? Cloud => Text("cloud");

    /// <summary>The day on which it is looked at, in UTC.</summary>
    public DateOnly Today { get; init; }

    /// <summary>A key as the user writes it.</summary>
    public string Key(string name) => $"{Project}:{name}";

    /// <summary>The text below a path of keys, or nothing.</summary>
    public string? Text(params ReadOnlySpan<string> path) => Own.Text(path);

    /// <summary>The value below a path of keys, or nothing.</summary>
    public ConfigNode? Find(params ReadOnlySpan<string> path)
    {
        ConfigNode? node = Own;
        foreach (var key in path)
        {
            node = (node as ConfigMap)?.Find(key);
        }

        return node;
    }

    /// <summary>The maps in the list below a path of keys, in their order.</summary>
    public IEnumerable<ConfigMap> Maps(params ReadOnlySpan<string> path) => Find(path) is ConfigList list ? list.Items.OfType<ConfigMap>() : [];

    /// <summary>Where the value below a path of keys stands.</summary>
    public SourceLocation? Place(params ReadOnlySpan<string> path) => Find(path)?.Location;

    /// <summary>Where the value at a written path stands: <c>facilities.sites[0].country</c>.</summary>
    public SourceLocation? PlaceAt(string path) => NodeAt(path)?.Location;

    /// <summary>The value at a written path, or nothing.</summary>
    public ConfigNode? NodeAt(string path)
    {
        ConfigNode? node = Own;
        foreach (var part in path.Split('.', '['))
        {
            node = part.EndsWith(']')
                ? (node as ConfigList)?.Items.ElementAtOrDefault(int.Parse(part[..^1], System.Globalization.CultureInfo.InvariantCulture))
                : (node as ConfigMap)?.Find(part);
        }

        return node;
    }
}
