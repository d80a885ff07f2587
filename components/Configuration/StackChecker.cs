using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration;

/// <summary>Finds everything that is wrong with the configuration of one stack, and binds it when nothing is.</summary>
/// <param name="project">The project's name, which is the namespace of its keys.</param>
/// <param name="clouds">The clouds.</param>
public sealed class StackChecker(string project, CloudCatalog clouds)
{
    /// <summary>Checks and binds a stack's file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The settings; nothing when something is wrong, which the findings say.</returns>
    public (StackSettings? Settings, IReadOnlyList<Diagnostic> Findings) Check(StackFile file)
    {
        var findings = new List<Diagnostic>(file.Findings);
        var settings = file.IsReadable ? Check(file.Config, file.Path, findings) : null;
        findings.Sort(static (a, b) => (a.Location?.Line ?? 0).CompareTo(b.Location?.Line ?? 0));
        return (findings.Count == 0 ? settings : null, findings);
    }

    /// <summary>Checks and binds the entries of a stack.</summary>
    internal StackSettings? Check(ConfigMap config, string path, List<Diagnostic> findings)
    {
        var place = new SourceLocation(path);
        var own = Own(config, findings);
        var kind = own.Text("kind");
        var fields = StackKinds.Fields(kind);
        if (fields is null)
        {
            findings.Add(own.Entry("kind") is { } entry
                ? ConfigurationDiagnostics.NotAllowed(entry.Value.Location, Key("kind"), kind ?? "a map", StackKinds.Names)
                : ConfigurationDiagnostics.MissingKey(place, Key("kind"), "one of 'region', 'client'"));
            return null;
        }

        foreach (var entry in own.Entries)
        {
            if (Array.Find(fields, f => f.Name == entry.Key) is { } field)
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

        CheckPlace(own, findings);
        CheckRoom(own, findings);
        return findings.Count > 0
            ? null
            : SettingsBinder.Bind(kind!, SettingsLayers.Build(kind!, own.Text("cloud")!, own.Text("tier"), own));
    }

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

    private void CheckPlace(ConfigMap own, List<Diagnostic> findings)
    {
        if (own.Text("cloud") is not { } name)
        {
            return;
        }

        if (clouds.Find(name) is not { } cloud)
        {
            findings.Add(ConfigurationDiagnostics.UnknownCloud(own.Find("cloud")?.Location, Key("cloud"), name, clouds.Names));
        }
        else if (own.Text("region") is { } region && cloud.FindRegion(region) is null)
        {
            findings.Add(ConfigurationDiagnostics.UnknownRegion(
                own.Find("region")?.Location, Key("region"), region, name, [.. cloud.Regions.Select(r => r.Name)]));
        }
    }

    private void CheckRoom(ConfigMap own, List<Diagnostic> findings)
    {
        if ((own.Find("spoke") as ConfigMap)?.Find("subnets") is not ConfigList subnets
            || own.Text("spoke", "addressSpace") is not { } text
            || !Cidr.TryParse(text, out var space, out _))
        {
            return;
        }

        var allocator = new AddressAllocator(space);
        foreach (var subnet in subnets.Items.OfType<ConfigMap>())
        {
            if (int.TryParse(subnet.Text("prefix"), out var prefix) && prefix is >= 16 and <= 29 && !allocator.TryAllocate(prefix, out _))
            {
                findings.Add(ConfigurationDiagnostics.NoRoom(
                    own.Find("spoke")?.Location, Key("spoke.addressSpace"), text, $"the subnet '{subnet.Text("name")}' of /{prefix}"));
            }
        }
    }

    private string Key(string name) => $"{project}:{name}";
}
