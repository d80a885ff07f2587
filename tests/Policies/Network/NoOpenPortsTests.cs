using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class NoOpenPortsTests : RuleTests<NoOpenPorts>
{
    private protected override Broken[] Breaks =>
    [
        new("securityRules[0].sourceAddressPrefix lets anyone reach it on port '443'", Edit.Set("network:NetworkSecurityGroup", "securityRules[0].sourceAddressPrefix", "0.0.0.0/0")),
        new("securityRules[0].destinationPortRange is '*'; it must name ports", Edit.Set("network:NetworkSecurityGroup", "securityRules[0].destinationPortRange", "*")),
    ];

    private protected override Edit[] Blur => [Edit.Set("network:NetworkSecurityGroup", "securityRules[0].sourceAddressPrefix", PlanValue.NotKnown)];
}
