using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class ClusterIdentitiesTests : RuleTests<ClusterIdentities>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "identity.type", "None", "identity.type is 'None'; it must be 'UserAssigned' or 'SystemAssigned'"),
        Broken.By("containerservice:ManagedCluster", "oidcIssuerProfile.enabled", false, "oidcIssuerProfile.enabled is false; it must be true"),
        Broken.By("containerservice:ManagedCluster", "securityProfile.workloadIdentity.enabled", null, "securityProfile.workloadIdentity.enabled is absent; it must be true"),
    ];
}
