using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class ForeignHostsTests : RuleTests<ForeignHosts>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("compute:Disk", "tags.source", "https://images.blob.core.windows.net/x", "tags.source names 'windows.net', which belongs to Azure"),
        Broken.By("network:FirewallPolicyRuleCollectionGroup", "ruleCollections[0].rules[0].targetFqdns", "[\"outlook.office365.com\"]", "ruleCollections[0].rules[0].targetFqdns[0] names 'office365.com', which belongs to Azure"),
        Broken.By("app:ContainerApp", "template.containers[0].env[0].value", "https://login.microsoftonline.com/", "template.containers[0].env[0].value names 'microsoftonline.com', which belongs to Azure"),
    ];

    [Fact]
    public void HostOfAnotherCloud_InARuleThatDenies_Passes()
    {
        const string group = "network:FirewallPolicyRuleCollectionGroup";
        var denies = Judge.Edited([
            Edit.Set(group, "ruleCollections[0].action.type", "Deny"),
            Edit.Set(group, "ruleCollections[0].rules[0].targetFqdns", "[\"outlook.office365.com\"]"),
        ]);
        var names = Judge.Edited([
            Edit.Set(group, "ruleCollections[0].action.type", "Deny"),
            Edit.Set(group, "ruleCollections[0].rules[0].description", "to outlook.office365.com"),
        ]);

        Assert.DoesNotContain(Judge.By("ISO-004", denies), f => f.Outcome == Outcome.Fail);
        Assert.Contains(Judge.By("ISO-004", names), f => f.Outcome == Outcome.Fail);
    }

    private protected override Edit[] Blur => [Edit.Know(c => c with { Cloud = null })];
}
