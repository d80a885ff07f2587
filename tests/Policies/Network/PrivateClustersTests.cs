using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class PrivateClustersTests : RuleTests<PrivateClusters>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "apiServerAccessProfile.enablePrivateCluster", false, "apiServerAccessProfile.enablePrivateCluster is false; it must be true"),
        Broken.By("containerservice:ManagedCluster", "apiServerAccessProfile.enablePrivateClusterPublicFQDN", true, "apiServerAccessProfile.enablePrivateClusterPublicFQDN is true; it must be false, or be left out"),
    ];
}
