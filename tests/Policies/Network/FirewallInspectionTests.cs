using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class FirewallInspectionTests : RuleTests<FirewallInspection>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:FirewallPolicy", "threatIntelMode", "Alert", "threatIntelMode is 'Alert'; it must be 'Deny'"),
        Broken.By("network:FirewallPolicy", "intrusionDetection.mode", "Alert", "intrusionDetection.mode is 'Alert'; it must be 'Deny'"),
    ];
}
