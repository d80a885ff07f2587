using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class FirewallTargetsTests : RuleTests<FirewallTargets>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:FirewallPolicyRuleCollectionGroup", "ruleCollections[0].rules[0].targetFqdns", "[\"*\"]", "ruleCollections[0].rules[0].targetFqdns[0] is '*'; it must name a host"),
        Broken.By("network:FirewallPolicyRuleCollectionGroup", "ruleCollections[0].rules[0].fqdnTags", "[\"WindowsUpdate\"]", "ruleCollections[0].rules[0].fqdnTags is given; hosts must be named one by one"),
    ];
}
