namespace Bleu.Infra.Policies.Deployments;

/// <summary>DEP-003: plugins of providers come in exact versions from inside the cloud.</summary>
public sealed class PinnedPlugins() : StackRule(
    new("DEP-003", Severity.High, "Plugins of providers come in exact versions from inside the cloud")
    {
        Rationale = "The engine runs a plugin as it was fetched, without checking a signature. Where it comes from, and which one it is, is all the assurance there is.",
        Remediation = "Give every resource the version of its provider, and pluginDownloadURL a host of the cloud where it is set.",
        Clauses = ["12.10.c", "15.3.a"],
        Parallels = ["pulumi#9483"],
    })
{
    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        foreach (var resource in judgement.Resources.All)
        {
            if (!resource.IsCustom || !resource.HasOptions || resource.Options.PluginDownloadUrl.Length == 0)
            {
                continue;
            }

            if (!Uri.TryCreate(resource.Options.PluginDownloadUrl, UriKind.Absolute, out var uri)
                || (uri.Scheme != "file" && judgement.Context.Cloud?.Domains.Any(d => uri.Host.EndsWith("." + d, StringComparison.OrdinalIgnoreCase)) != true))
            {
                judgement.Fail(resource, "pluginDownloadURL", "is outside the cloud; plugins must come from inside it");
            }
        }
    }
}
