using Bleu.Infra.Policies.Resilience;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Resilience;

public sealed class ClusterZonesTests : RuleTests<ClusterZones>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "agentPoolProfiles[0].count", 1, "agentPoolProfiles[0].count is 1; a system pool must have three nodes"),
        new("agentPoolProfiles[0].availabilityZones is a list of one item; it must name three zones", Edit.Set("containerservice:ManagedCluster", "agentPoolProfiles[0].availabilityZones", "[\"1\"]"), Zones),
        new("availabilityZones is absent; it must name three zones", Edit.Set("containerservice:AgentPool", "availabilityZones", null), Zones),
    ];

    private protected override Edit[] Blur => [Edit.Set("containerservice:AgentPool", "availabilityZones", "[]")];

    private static Edit Zones => Edit.Know(c => c with { Region = c.Region! with { AvailabilityZones = 3 } }, "the region has three zones");
}
