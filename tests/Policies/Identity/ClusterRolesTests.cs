using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class ClusterRolesTests : RuleTests<ClusterRoles>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "enableRBAC", false, "enableRBAC is false; it must be true, or be left out"),
        Broken.By("containerservice:ManagedCluster", "aadProfile.enableAzureRBAC", false, "aadProfile.enableAzureRBAC is false; it must be true"),
        Broken.By("containerservice:ManagedCluster", "aadProfile.adminGroupObjectIDs", "[]", "aadProfile.adminGroupObjectIDs is empty; it must have an item"),
    ];
}
