using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class SubnetGuardsTests : RuleTests<SubnetGuards>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:Subnet#app", "networkSecurityGroup", null, "networkSecurityGroup is absent; the subnet must have a security group"),
        Broken.By("network:Subnet#gateway", "networkSecurityGroup", "{\"id\": \"/nsg\"}", "networkSecurityGroup is given; the gateway's subnet must have none"),
    ];

    // A value that is not known yet is given as well.
    private protected override Edit[] Blur => [];
}
