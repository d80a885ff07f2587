using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class NoOpenAdministrationTests : RuleTests<NoOpenAdministration>
{
    private protected override Broken[] Breaks =>
    [
        new("sourceAddressPrefix lets anyone reach the administration of machines on port '22'", Edit.Add("network:SecurityRule", "ssh", "{\"access\": \"Allow\", \"direction\": \"Inbound\", \"sourceAddressPrefix\": \"*\", \"destinationPortRange\": \"22\"}")),
        new("securityRules[0].sourceAddressPrefix lets anyone reach the administration of machines on port '3000-4000'", Edit.Set("network:NetworkSecurityGroup", "securityRules[0].sourceAddressPrefix", "Internet"), Edit.Set("network:NetworkSecurityGroup", "securityRules[0].destinationPortRange", "3000-4000")),
    ];

    private protected override Edit[] Blur => [Edit.Set("network:NetworkSecurityGroup", "securityRules[0].sourceAddressPrefix", PlanValue.NotKnown), Edit.Set("network:NetworkSecurityGroup", "securityRules[0].destinationPortRange", "22")];

    private protected override string[] AlsoCaughtBy => ["NET-008"];
}
