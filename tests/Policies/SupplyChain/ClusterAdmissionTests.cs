using Bleu.Infra.Policies.SupplyChain;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.SupplyChain;

public sealed class ClusterAdmissionTests : RuleTests<ClusterAdmission>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "addonProfiles.azurepolicy.enabled", false, "addonProfiles.azurepolicy.enabled is false; it must be true"),
        Broken.By("containerservice:ManagedCluster", "securityProfile.imageCleaner.enabled", null, "securityProfile.imageCleaner.enabled is absent; it must be true"),
    ];
}
