using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class ClusterBootstrapTests : RuleTests<ClusterBootstrap>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "bootstrapProfile.artifactSource", "Direct", "bootstrapProfile.artifactSource is 'Direct'; it must be 'Cache'"),
        Broken.By("containerservice:ManagedCluster", "networkProfile.outboundType", "loadBalancer", "networkProfile.outboundType is 'loadBalancer'; it must be 'userDefinedRouting' or 'block' or 'none'"),
    ];
}
