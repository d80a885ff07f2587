using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class WebFirewallTests : RuleTests<WebFirewall>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:ApplicationGateway", "firewallPolicy.id", null, "firewallPolicy.id is absent; it must be set"),
        Broken.By("network:WebApplicationFirewallPolicy", "policySettings.mode", "Detection", "policySettings.mode is 'Detection'; it must be 'Prevention'"),
        Broken.By("network:WebApplicationFirewallPolicy", "policySettings.state", "Disabled", "policySettings.state is 'Disabled'; it must be 'Enabled'"),
    ];

    private protected override Edit[] Blur => [Edit.Set("network:WebApplicationFirewallPolicy", "policySettings.mode", PlanValue.NotKnown)];
}
