using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class NarrowRolesTests : RuleTests<NarrowRoles>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("authorization:RoleDefinition", "permissions[0].actions[0]", "*", "permissions[0].actions[0] is '*'; it must name an action"),
        Broken.By("authorization:RoleDefinition", "assignableScopes[0]", "/", "assignableScopes[0] is '/', which is not one of the stack's subscriptions"),
    ];
}
