using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class PrivilegedRolesTests : RuleTests<PrivilegedRoles>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("authorization:RoleAssignment", "roleDefinitionId", "/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635", "roleDefinitionId is the role 'Owner' on a whole subscription or management group"),
        Broken.By("authorization:RoleAssignment", "scope", "/subscriptions/0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01", "scope lies in the subscription '0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01', which is not one of the stack's"),
    ];
}
