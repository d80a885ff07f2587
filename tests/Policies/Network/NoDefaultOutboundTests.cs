using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class NoDefaultOutboundTests : RuleTests<NoDefaultOutbound>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:Subnet", "defaultOutboundAccess", true, "defaultOutboundAccess is true; it must be false"),
        Broken.By("network:Subnet", "defaultOutboundAccess", null, "defaultOutboundAccess is absent; it must be false"),
    ];
}
