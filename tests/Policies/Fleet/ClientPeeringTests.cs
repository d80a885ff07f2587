using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Fleet;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Fleet;

public sealed class ClientPeeringTests : FleetRuleTests<ClientPeering>
{
    private protected override FleetBroken[] Breaks =>
    [
        new(
            "remoteVirtualNetwork.id leads to a network of the client 'second'",
            [Edit.Set("network:VirtualNetworkPeering", "remoteVirtualNetwork.id", FleetRuleFacts.Second().Resources.Of("network:VirtualNetwork")[0].Id)],
            []),
    ];

    private protected override Edit Blur => Edit.Set("network:VirtualNetworkPeering", "remoteVirtualNetwork.id", PlanValue.NotKnown);
}
