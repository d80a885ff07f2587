using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class NoLocalClusterAccountsTests : RuleTests<NoLocalClusterAccounts>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "disableLocalAccounts", false, "disableLocalAccounts is false; it must be true"),
        Broken.By("containerservice:ManagedCluster", "disableLocalAccounts", null, "disableLocalAccounts is absent; it must be true"),
    ];
}
