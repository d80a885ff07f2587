using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Configuration.Yaml;
using Microsoft.Extensions.Configuration;

namespace Bleu.Infra.Configuration;

/// <summary>
/// Defaults of the stack's kind, cloud, tier and regimes, overlaid by what the user wrote. Later layers win key by key; a list is
/// replaced as a whole.
/// </summary>
internal static class SettingsLayers
{
    private static readonly Dictionary<string, Dictionary<string, string?>> Defaults = new(StringComparer.Ordinal);

    /// <summary>Lays the user's values over the defaults.</summary>
    /// <param name="kind">The stack's kind.</param>
    /// <param name="cloud">The cloud's name.</param>
    /// <param name="tier">The client's tier; nothing for other kinds.</param>
    /// <param name="user">The user's values by the keys of the stack.</param>
    public static IConfiguration Build(string kind, string cloud, string? tier, ConfigMap user)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        Flatten(user, "", values);
        var builder = new ConfigurationBuilder()
            .AddInMemoryCollection(DefaultsOf($"kind.{kind}"))
            .AddInMemoryCollection(DefaultsOf($"cloud.{cloud}"));
        if (tier is not null)
        {
            builder.AddInMemoryCollection(DefaultsOf($"tier.{tier}"));
        }

        if (user.Find("regimes") is ConfigList regimes)
        {
            var below = builder.Build();
            var demands = RegimeDemands.Of(regimes.Items.OfType<ConfigScalar>().Select(r => r.Text));
            builder.AddInMemoryCollection(demands.Raise(key => below[key]));
        }

        return builder.AddInMemoryCollection(values).Build();
    }

    /// <summary>The values of a file that has no layers below it.</summary>
    /// <param name="user">The user's values.</param>
    public static IConfiguration Of(ConfigMap user)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        Flatten(user, "", values);
        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }

    private static Dictionary<string, string?> DefaultsOf(string name)
    {
        lock (Defaults)
        {
            if (!Defaults.TryGetValue(name, out var values))
            {
                Defaults[name] = values = ReadDefaults(name);
            }

            return values;
        }
    }

    private static Dictionary<string, string?> ReadDefaults(string name)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        var resource = $"Configuration/Defaults/{name}.yaml";
        using var stream = typeof(SettingsLayers).Assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            return values;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var findings = new List<Diagnostics.Diagnostic>();
        if (YamlReader.Read(bytes, resource, findings) is not { } map || findings.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', findings));
        }

        Flatten(map, "", values);
        return values;
    }

    private static void Flatten(ConfigNode node, string path, Dictionary<string, string?> values)
    {
        switch (node)
        {
            case ConfigScalar scalar:
                values[path] = scalar.Text;
                break;
            case ConfigMap map:
                foreach (var entry in map.Entries)
                {
                    Flatten(entry.Value, path.Length == 0 ? entry.Key : $"{path}:{entry.Key}", values);
                }

                break;
            case ConfigList list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    Flatten(list.Items[i], $"{path}:{i}", values);
                }

                break;
        }
    }
}
