using System.Text.RegularExpressions;
using Bleu.Infra.Cli.Planning;
using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.GitOps;
using Bleu.Infra.Configuration.Platform;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>A stack of the fleet, as far as its deployment needs to know it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Kind">What it builds: <c>platform</c>, <c>region</c> or <c>client</c>.</param>
/// <param name="Hubs">The stacks of its regions; none for other kinds than clients.</param>
internal sealed partial record FleetStack(string Name, string Kind, IReadOnlyList<string> Hubs)
{
    /// <summary>Reads the stacks of the project that belong to the cloud of the settings.</summary>
    /// <param name="project">The project.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="warnings">Takes the stacks of other clouds.</param>
    /// <exception cref="DiagnosticException">A stack has a name that cannot be carried, or is wrong itself; all is told at once.</exception>
    public static IReadOnlyList<FleetStack> Read(Project project, GitOpsSettings settings, List<Diagnostic> warnings)
    {
        var findings = new List<Diagnostic>();
        var stacks = new List<FleetStack>();
        foreach (var name in project.Stacks.Names)
        {
            if (!Carried().IsMatch(name))
            {
                findings.Add(GitOpsRenderDiagnostics.BadStackName(name));
                continue;
            }

            var (read, wrong) = project.Stacks.Check(name);
            findings.AddRange(wrong);
            if (read is null)
            {
                continue;
            }

            if (read.Cloud != settings.Cloud)
            {
                warnings.Add(GitOpsRenderDiagnostics.OtherCloud(name, read.Cloud, settings.Cloud));
                continue;
            }

            findings.AddRange(Vault(name, settings));
            stacks.Add(new(name, KindOf(read), HubsOf(read)));
        }

        findings.AddRange(Collisions(settings, stacks.Select(s => s.Name)));
        return findings.Count > 0 ? throw new DiagnosticException(findings) : stacks;
    }

    /// <summary>What is wrong with the name of the vault of a stack.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="settings">The settings.</param>
    public static IEnumerable<Diagnostic> Vault(string stack, GitOpsSettings settings)
    {
        var vault = settings.Secrets.VaultOf(stack);
        return Vaults().IsMatch(vault) ? [] : [GitOpsRenderDiagnostics.BadVault(stack, vault)];
    }

    /// <summary>The vaults that several stacks would share although the pattern names the stack.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="stacks">The names of the stacks.</param>
    public static IEnumerable<Diagnostic> Collisions(GitOpsSettings settings, IEnumerable<string> stacks) =>
        settings.Secrets.Vault.Contains(StateKeySettings.StackPlaceholder, StringComparison.Ordinal)
            ? stacks.GroupBy(settings.Secrets.VaultOf, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => GitOpsRenderDiagnostics.SameVault(g.Key, g))
            : [];

    private static string[] HubsOf(StackSettings settings) => settings is ClientSettings client
        ? [.. client.Spokes.Select(s => s.Hub).Prepend(client.Hub).Where(hub => hub.Length > 0).Distinct()]
        : [];

    private static string KindOf(StackSettings settings) => settings switch
    {
        PlatformSettings => "platform",
        RegionSettings => "region",
        _ => "client",
    };

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z")]
    private static partial Regex Carried();

    [GeneratedRegex(@"^(?=.{3,24}\z)[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*\z")]
    private static partial Regex Vaults();
}
