using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class NoAttributionTests : RuleTests<NoAttribution>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("pulumi:providers:azure-native", "disablePulumiPartnerId", null, "disablePulumiPartnerId is absent; it must be true"),
        Broken.By("pulumi:providers:azure-native", "disablePulumiPartnerId", "false", "disablePulumiPartnerId is 'false'; it must be true"),
    ];
}
