using Bleu.Infra.Policies.Operations;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Operations;

public sealed class ClusterUpgradesTests : RuleTests<ClusterUpgrades>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "autoUpgradeProfile.upgradeChannel", "none", "autoUpgradeProfile.upgradeChannel is 'none'; it must name a channel"),
        Broken.By("containerservice:ManagedCluster", "autoUpgradeProfile.nodeOSUpgradeChannel", null, "autoUpgradeProfile.nodeOSUpgradeChannel is absent; it must name a channel"),
        new("it has no maintenance configuration in this stack", Edit.Remove("containerservice:MaintenanceConfiguration")),
    ];
}
