using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class PeeringIsolationTests : RuleTests<PeeringIsolation>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:VirtualNetworkPeering", "remoteVirtualNetwork.id", "/subscriptions/0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01/x", "remoteVirtualNetwork.id lies in the subscription '0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01', which is neither the stack's nor its hub's"),
    ];
}
