using System.Text.Json;
using Bleu.Infra.Cli.Engine;
using Bleu.Infra.Cli.Planning;

namespace Bleu.Infra.Cli.Doctor;

/// <summary>The programs that a deployment needs, in which versions, and the plugins of the engine.</summary>
/// <param name="ground">The machine.</param>
internal sealed class ToolChecks(IGround ground)
{
    private const string PluginPrefix = "GitOps/plugins/";

    /// <summary>Checks.</summary>
    public async Task<IReadOnlyList<GroundLine>> RunAsync(CancellationToken cancellationToken)
    {
        var lines = new List<GroundLine>
        {
            Tool(".NET SDK", await ground.RunAsync("dotnet", ["--version"], cancellationToken).ConfigureAwait(false), new(10, 0), "everything is built with it", "Install the .NET 10 SDK", isNeeded: true),
        };
        var pulumi = await ground.RunAsync("pulumi", ["version"], cancellationToken).ConfigureAwait(false);
        lines.Add(Tool("pulumi", pulumi, PulumiEngine.Least, "./bleu up needs it", "Install the Pulumi CLI from the mirror of your platform", isNeeded: false));
        lines.Add(Tool("git", await ground.RunAsync("git", ["--version"], cancellationToken).ConfigureAwait(false), new(2, 24), "--since needs it", "Install git", isNeeded: false));
        lines.AddRange(Plugins(isNeeded: pulumi is not null));
        return lines;
    }

    private static GroundLine Tool(string name, string? said, Version least, string need, string fix, bool isNeeded)
    {
        if (said is null)
        {
            return GroundLine.Of(GroundDiagnostics.NoTool(name, need, fix, isNeeded));
        }

        var text = said.Split('\n')[0].Trim();
        var number = text.Split(' ').FirstOrDefault(w => w.TrimStart('v') is [>= '0' and <= '9', ..]) ?? text;
        return Version.TryParse(string.Join('.', number.TrimStart('v').Split('-', '+')[0].Split('.').Take(3)), out var version) && version >= least
            ? new(name, text)
            : GroundLine.Of(GroundDiagnostics.OldTool(name, text, least.ToString(), fix));
    }

    private IEnumerable<GroundLine> Plugins(bool isNeeded)
    {
        var home = ground.Variable("PULUMI_HOME") ?? Path.Combine(ground.Variable("HOME") ?? ground.Variable("USERPROFILE") ?? "/", ".pulumi");
        foreach (var (name, version) in Pinned())
        {
            yield return ground.HasFolder(Path.Combine(home, "plugins", $"resource-{name}-v{version}"))
                ? new($"plugin {name}", version)
                : GroundLine.Of(GroundDiagnostics.NoPlugin(name, version, isNeeded));
        }

        yield return ground.Variable("PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION") is "true" or "1"
            ? new("plugins", "only those that are installed")
            : GroundLine.Of(GroundDiagnostics.FetchesPlugins());
    }

    // The versions that the embedded SDK sends with every resource.
    private static IEnumerable<(string Name, string Version)> Pinned()
    {
        var assembly = typeof(Project).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(PluginPrefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            using var document = JsonDocument.Parse(stream);
            yield return (document.RootElement.GetProperty("name").GetString() ?? "", document.RootElement.GetProperty("version").GetString() ?? "");
        }
    }
}
