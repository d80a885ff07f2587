namespace Bleu.Infra.Policies.Deployments;

/// <summary>DEP-003: plugins of providers come in exact versions from inside the cloud.</summary>
public sealed class PinnedPlugins() : StackRule(
    new("DEP-003", Severity.High, "Plugins of providers come in exact versions from inside the cloud")
    {
        Rationale = "The engine runs a plugin as it was fetched, without checking a signature. Where it comes from, and which one it is, is all the assurance there is.",
        Remediation = "Give every resource the version of its provider, and name the mirror of plugins in stacks/config/gitops.yaml, or a host of the cloud in pluginDownloadURL.",
        Clauses = ["12.10.c", "15.3.a"],
        Parallels = ["pulumi#9483"],
    })
{
    private const string Providers = "pulumi:providers:";

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var open = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var resource in judgement.Resources.All)
        {
            if (!resource.IsCustom || !resource.HasOptions)
            {
                continue;
            }

            if (resource.Options.PluginDownloadUrl.Length == 0)
            {
                open.Add(PackageOf(resource));
            }
            else if (!Uri.TryCreate(resource.Options.PluginDownloadUrl, UriKind.Absolute, out var uri)
                || (uri.Scheme != "file" && judgement.Context.Cloud?.Domains.Any(d => uri.Host.EndsWith("." + d, StringComparison.OrdinalIgnoreCase)) != true))
            {
                judgement.Fail(resource, "pluginDownloadURL", "is outside the cloud; plugins must come from inside it");
            }
        }

        // Where the engine fetches what no address is given for is said by the machine that it runs on: by the mirror, if a pipeline sets it up.
        open.Remove("pulumi");
        if (open.Count > 0 && judgement.Context.Deployment is not { PluginMirror.Length: > 0 })
        {
            judgement.Undetermined("pluginDownloadURL", $"is not set for {string.Join(" and ", open)}, and no mirror of plugins is known; the machine decides where they come from");
        }
    }

    private static string PackageOf(PolicyResource resource) =>
        (resource.Type.StartsWith(Providers, StringComparison.Ordinal) ? resource.Type[Providers.Length..] : resource.Type).Split(':')[0];
}
