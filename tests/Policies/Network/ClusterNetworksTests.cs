using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class ClusterNetworksTests : RuleTests<ClusterNetworks>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "networkProfile.networkPolicy", "none", "networkProfile.networkPolicy is 'none'; it must be 'cilium' or 'calico' or 'azure'"),
        Broken.By("containerservice:AgentPool", "enableNodePublicIP", true, "enableNodePublicIP is true; it must be false, or be left out"),
    ];
}
