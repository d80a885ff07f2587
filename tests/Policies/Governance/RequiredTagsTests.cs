using Bleu.Infra.Policies.Governance;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Governance;

public sealed class RequiredTagsTests : RuleTests<RequiredTags>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("resources:ResourceGroup", "tags", null, "tags.cloud is absent; the stack requires the tag"),
        Broken.By("resources:ResourceGroup", "tags.service", "", "tags.service is absent; the stack requires the tag"),
    ];
}
