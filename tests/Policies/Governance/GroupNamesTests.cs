using Bleu.Infra.Policies.Governance;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Governance;

public sealed class GroupNamesTests : RuleTests<GroupNames>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("resources:ResourceGroup", "resourceGroupName", "test", "resourceGroupName is 'test'; it must begin with 'rg-' and name the region 'bleuc'"),
    ];
}
