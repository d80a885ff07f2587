using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class SeparatedDutiesTests : RuleTests<SeparatedDuties>
{
    private protected override Broken[] Breaks =>
    [
        new("principalId also holds the role of 'two', which is incompatible", Edit.Add("authorization:RoleAssignment", "one", """{"scope": "~g/x", "principalId": "p", "principalType": "Group", "description": "d", "roleDefinitionId": "/r/00482a5a-887f-4fb3-b363-3b7fe8e74483"}"""), Edit.Add("authorization:RoleAssignment", "two", """{"scope": "~g/x", "principalId": "p", "principalType": "Group", "description": "d", "roleDefinitionId": "/r/12338af0-0e69-4776-bea7-57ae8d297424"}""")),
    ];

    private protected override Edit[] Blur => [Edit.Add("authorization:RoleAssignment", "one", """{"scope": "~g/x", "principalId": {"$unknown": true}, "roleDefinitionId": "/r/x"}""")];
}
