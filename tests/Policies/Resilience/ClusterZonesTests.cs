using Bleu.Infra.Policies.Resilience;

namespace Bleu.Infra.Policies.Tests.Resilience;

public sealed class ClusterZonesTests : RuleTests<ClusterZones>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "agentPoolProfiles[0].availabilityZones", "[\"1\"]", "agentPoolProfiles[0].availabilityZones is a list of one item; it must name three zones"),
        Broken.By("containerservice:ManagedCluster", "agentPoolProfiles[0].count", 1, "agentPoolProfiles[0].count is 1; a system pool must have three nodes"),
        Broken.By("containerservice:AgentPool", "availabilityZones", null, "availabilityZones is absent; it must name three zones"),
    ];
}
