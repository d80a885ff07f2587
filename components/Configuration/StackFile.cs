using System.Collections.Immutable;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration;

/// <summary>A file <c>Pulumi.STACK.yaml</c> as it was written.</summary>
public sealed class StackFile
{
    /// <summary>What stands for a secret where its content is not needed; it is never shown.</summary>
    public const string SecretPlaceholder = "[secret]";

    private static readonly string[] TopLevel = ["config", "encryptionsalt", "encryptedkey", "secretsprovider", "environment"];

    private StackFile(string stack, string path, ConfigMap config, List<Diagnostic> findings)
    {
        Stack = stack;
        Path = path;
        Config = config;
        Findings = [.. findings];
    }

    /// <summary>The stack's name.</summary>
    public string Stack { get; }

    /// <summary>The path as the user knows it, relative to the project.</summary>
    public string Path { get; }

    /// <summary>What is wrong with the file as YAML.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Whether its entries can be looked at.</summary>
    internal bool IsReadable => !Findings.Any(f => f.Code is "BLEU1006" or "BLEU1019" || f is { Code: "BLEU1003", Subject: "config" });

    /// <summary>The entries under <c>config</c>.</summary>
    internal ConfigMap Config { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="path">The path as the user knows it.</param>
    /// <param name="content">The file's bytes.</param>
    public static StackFile Read(string stack, string path, ReadOnlySpan<byte> content)
    {
        var findings = new List<Diagnostic>();
        var root = YamlReader.Read(content, path, findings);
        foreach (var entry in root?.Entries ?? [])
        {
            if (!TopLevel.Contains(entry.Key))
            {
                findings.Add(ConfigurationDiagnostics.UnknownKey(entry.KeyLocation, entry.Key, entry.Key, TopLevel));
            }
        }

        var config = root?.Find("config");
        if (config is not (null or ConfigMap or ConfigScalar { Text: "" }))
        {
            findings.Add(ConfigurationDiagnostics.WrongType(config.Location, "config", Shape.NameOf(config), "a map"));
        }

        return new(stack, path, config as ConfigMap ?? new ConfigMap([], new(path)), findings);
    }

    /// <summary>The configuration as the engine hands it to a program: full keys, objects as JSON text, secrets as a mark.</summary>
    /// <returns>The values and the keys of the secret ones.</returns>
    public (IReadOnlyDictionary<string, string> Values, IReadOnlySet<string> SecretKeys) ToEngine()
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var secrets = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in Config.Entries)
        {
            values[entry.Key] = entry.Value is ConfigSecret ? SecretPlaceholder : JsonNodes.Write(entry.Value);
            if (HoldsSecret(entry.Value))
            {
                secrets.Add(entry.Key);
            }
        }

        return (values, secrets);
    }

    private static bool HoldsSecret(ConfigNode node) => node switch
    {
        ConfigSecret => true,
        ConfigMap map => map.Entries.Exists(e => HoldsSecret(e.Value)),
        ConfigList list => list.Items.Exists(HoldsSecret),
        _ => false,
    };
}
