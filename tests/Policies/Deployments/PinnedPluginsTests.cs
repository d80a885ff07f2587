using Bleu.Infra.Policies.Deployments;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Deployments;

public sealed class PinnedPluginsTests : RuleTests<PinnedPlugins>
{
    private protected override Broken[] Breaks =>
    [
        new("pluginDownloadURL is outside the cloud; plugins must come from inside it", Edit.Change("keyvault:Vault", r => r with { Options = r.Options with { PluginDownloadUrl = "https://plugins.example/x" } }, "is fetched elsewhere")),
    ];

    private protected override Edit[] Blur => [Edit.Know(c => c with { Deployment = c.Deployment! with { PluginMirror = "" } }, "other facts")];

    [Fact]
    public void Plugins_WithoutASource_AreUndeterminedOnceAndByName()
    {
        var finding = Assert.Single(Judge.By("DEP-003", Judge.Edited(Blur)));
        Assert.Equal(Outcome.Undetermined, finding.Outcome);
        Assert.Matches("^pluginDownloadURL is not set for azure-native( and [a-z-]+)*, and no mirror of plugins is known; the machine decides where they come from$", finding.Message);
    }
}
