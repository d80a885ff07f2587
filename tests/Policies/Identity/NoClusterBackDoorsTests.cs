using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class NoClusterBackDoorsTests : RuleTests<NoClusterBackDoors>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "apiServerAccessProfile.disableRunCommand", false, "apiServerAccessProfile.disableRunCommand is false; it must be true"),
        Broken.By("containerservice:AgentPool", "securityProfile.sshAccess", "LocalUser", "securityProfile.sshAccess is 'LocalUser'; it must be 'Disabled'"),
    ];
}
