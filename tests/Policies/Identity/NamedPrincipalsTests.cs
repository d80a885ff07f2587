using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class NamedPrincipalsTests : RuleTests<NamedPrincipals>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("authorization:RoleAssignment", "principalType", "User", "principalType is 'User'; it must be 'Group' or 'ServicePrincipal'"),
        Broken.By("authorization:RoleAssignment", "description", null, "description is absent; it must be set"),
    ];
}
