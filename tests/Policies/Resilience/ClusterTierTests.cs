using Bleu.Infra.Policies.Resilience;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Resilience;

public sealed class ClusterTierTests : RuleTests<ClusterTier>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "sku.tier", "Free", "sku.tier is 'Free'; it must be 'Standard' or 'Premium'"),
        Broken.By("containerservice:ManagedCluster", "sku.tier", null, "sku.tier is absent; it must be 'Standard' or 'Premium'"),
    ];
}
