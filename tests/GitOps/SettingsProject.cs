using System.Text.RegularExpressions;
using Bleu.Infra.Cli.Tests;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.GitOps.Tests;

/// <summary>A copy of this repository's configuration with its <c>gitops.yaml</c>, to be changed.</summary>
internal sealed class SettingsProject : IDisposable
{
    private readonly TemporaryProject _project = new();

    public SettingsProject() => File.Copy(RepositoryPaths.Of("stacks", "config", "gitops.yaml"), SettingsFile);

    public string Root => _project.Root;

    public string SettingsFile => _project.Stack("gitops.yaml");

    /// <summary>The names of the stacks, sorted.</summary>
    public IEnumerable<string> StackNames => Directory.EnumerateFiles(Path.GetDirectoryName(SettingsFile) ?? "", "Pulumi.*.yaml")
        .Select(f => Path.GetFileNameWithoutExtension(f)["Pulumi.".Length..])
        .Order(StringComparer.Ordinal);

    /// <summary>Changes the settings.</summary>
    public void Replace(string old, string @new)
    {
        var text = File.ReadAllText(SettingsFile);
        Assert.Contains(old, text);
        File.WriteAllText(SettingsFile, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>The file of a stack.</summary>
    public string Stack(string name) => _project.Stack($"Pulumi.{name}.yaml");

    /// <summary>Lets all stacks be of another cloud.</summary>
    public void MoveStacksTo(string cloud)
    {
        var regions = new CloudCatalog().Get(cloud).Regions;
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(SettingsFile) ?? "", "Pulumi.*.yaml"))
        {
            // Regimes and classes of the samples want data in Europe, which other clouds are not.
            var text = File.ReadAllText(file)
                .Replace("cloud: bleu", $"cloud: {cloud}", StringComparison.Ordinal)
                .Replace("bleufrancecentral", regions[0].Name, StringComparison.Ordinal)
                .Replace("bleufrancesouth", regions[1].Name, StringComparison.Ordinal);

            // The endpoints of Microsoft 365 are not known in every cloud.
            text = Regex.Replace(text, @"^( *)(?:bleu-infra:)?microsoft365:\n(?:\1  .*\n)+", "", RegexOptions.Multiline);
            File.WriteAllLines(file, text.Split('\n').Where(l => !l.Contains(":regimes:", StringComparison.Ordinal) && !l.Contains(":dataClass:", StringComparison.Ordinal)));
        }
    }

    public void Dispose() => _project.Dispose();
}
