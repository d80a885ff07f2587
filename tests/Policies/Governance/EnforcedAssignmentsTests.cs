using Bleu.Infra.Policies.Governance;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Governance;

public sealed class EnforcedAssignmentsTests : RuleTests<EnforcedAssignments>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("authorization:PolicyAssignment", "enforcementMode", "DoNotEnforce", "enforcementMode is 'DoNotEnforce'; it must be 'Default', or be left out"),
    ];
}
