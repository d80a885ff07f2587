using Bleu.Infra.Policies.Deployments;

namespace Bleu.Infra.Policies.Tests.Deployments;

public sealed class PinnedPluginsTests : RuleTests<PinnedPlugins>
{
    private protected override Broken[] Breaks =>
    [
        new("pluginDownloadURL is outside the cloud; plugins must come from inside it", Edit.Change("keyvault:Vault", r => r with { Options = r.Options with { PluginDownloadUrl = "https://plugins.example/x" } }, "is fetched elsewhere")),
    ];

    // A value that is not known yet is given as well.
    private protected override Edit[] Blur => [];
}
