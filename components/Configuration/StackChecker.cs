using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration;

/// <summary>Finds everything that is wrong with the configuration of one stack, and binds it when nothing is.</summary>
/// <param name="project">The project's name, which is the namespace of its keys.</param>
/// <param name="clouds">The clouds.</param>
/// <param name="clock">Tells the day; nothing for the machine's own clock.</param>
public sealed class StackChecker(string project, CloudCatalog clouds, TimeProvider? clock = null)
{
    /// <summary>Checks and binds a stack's file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The settings; nothing when a finding is an error.</returns>
    public (StackSettings? Settings, IReadOnlyList<Diagnostic> Findings) Check(StackFile file)
    {
        var findings = new List<Diagnostic>(file.Findings);
        var settings = file.IsReadable ? Check(file.Config, file.Path, findings) : null;
        findings.Sort(static (a, b) => (a.Location?.Line ?? 0).CompareTo(b.Location?.Line ?? 0));
        return (HasErrors(findings) ? null : settings, findings);
    }

    /// <summary>Checks and binds the entries of a stack.</summary>
    internal StackSettings? Check(ConfigMap config, string path, List<Diagnostic> findings)
    {
        var place = new SourceLocation(path);
        var own = Own(config, findings);
        if (StackKinds.Find(own.Text("kind")) is not { } kind)
        {
            findings.Add(own.Entry("kind") is { } entry
                ? ConfigurationDiagnostics.NotAllowed(entry.Value.Location, Key("kind"), own.Text("kind") ?? "a map", StackKinds.Names)
                : ConfigurationDiagnostics.MissingKey(place, Key("kind"), "one of " + string.Join(", ", StackKinds.Names.Select(n => $"'{n}'"))));
            return null;
        }

        var fields = kind.Fields;
        foreach (var entry in own.Entries)
        {
            if (fields.FirstOrDefault(f => f.Name == entry.Key) is { } field)
            {
                field.Shape.Check(Key(field.Name), entry.Value, findings);
            }
            else
            {
                findings.Add(ConfigurationDiagnostics.UnknownKey(
                    entry.KeyLocation, Key(entry.Key), Key(entry.Key), fields.Select(f => Key(f.Name))));
            }
        }

        foreach (var field in fields.Where(f => f.IsRequired && own.Entry(f.Name) is null))
        {
            findings.Add(field.Shape is Shapes.SecretShape
                ? ConfigurationDiagnostics.MissingSecret(place, Key(field.Name), Key(field.Name))
                : ConfigurationDiagnostics.MissingKey(place, Key(field.Name), field.Shape.Form));
        }

        var cloud = CheckPlace(own, findings);
        kind.CheckAlone(View("", own), cloud, findings);
        return HasErrors(findings)
            ? null
            : kind.Bind(new(SettingsLayers.Build(kind.Name, own.Text("cloud")!, own.Text("tier"), own)));
    }

    /// <summary>What a stack's file says, for checks beside other stacks; what is wrong with it is reported by itself.</summary>
    internal StackView View(StackFile file) => View(file.Stack, Own(file.Config, []));

    /// <summary>Whether some finding keeps the stack from being bound.</summary>
    internal static bool HasErrors(IEnumerable<Diagnostic> findings) => findings.Any(f => f.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether there is a cloud of a name.</summary>
    /// <param name="cloud">The name, as written.</param>
    internal bool KnowsCloud(string? cloud) => cloud is not null && clouds.Find(cloud) is not null;

    private StackView View(string stack, ConfigMap own) =>
        new(stack, project, own)
        {
            Today = DateOnly.FromDateTime((clock ?? TimeProvider.System).GetUtcNow().UtcDateTime),
            Profile = own.Text("cloud") is { } cloud ? clouds.Find(cloud) : null,
            Clusters = own.Text("cloud") is { } home && clouds.Find(home) is { } profile ? new(clouds, profile) : null,
        };

    // The project's own keys without their namespace; keys of providers are refused, those of the engine are its own affair.
    private ConfigMap Own(ConfigMap config, List<Diagnostic> findings)
    {
        var own = new ConfigMap([], config.Location);
        foreach (var entry in config.Entries)
        {
            var colon = entry.Key.IndexOf(':', StringComparison.Ordinal);
            var space = colon < 0 ? project : entry.Key[..colon];
            if (space == project)
            {
                own.Entries.Add(entry with { Key = entry.Key[(colon + 1)..] });
            }
            else if (space != "pulumi")
            {
                findings.Add(ConfigurationDiagnostics.ForeignKey(entry.KeyLocation, entry.Key, project));
            }
        }

        return own;
    }

    private CloudProfile? CheckPlace(ConfigMap own, List<Diagnostic> findings)
    {
        if (own.Text("cloud") is not { } name)
        {
            return null;
        }

        var cloud = clouds.Find(name);
        if (cloud is null)
        {
            findings.Add(ConfigurationDiagnostics.UnknownCloud(own.Find("cloud")?.Location, Key("cloud"), name, clouds.Names));
        }
        else if (own.Text("region") is { } region && cloud.FindRegion(region) is null)
        {
            findings.Add(ConfigurationDiagnostics.UnknownRegion(
                own.Find("region")?.Location, Key("region"), region, name, [.. cloud.Regions.Select(r => r.Name)]));
        }

        return cloud;
    }

    private string Key(string name) => $"{project}:{name}";
}
