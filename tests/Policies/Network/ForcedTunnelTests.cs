using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class ForcedTunnelTests : RuleTests<ForcedTunnel>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:Subnet#app", "routeTable", null, "routeTable is absent; the subnet must send everything to the firewall"),
        new("routeTable is 'spoke', which has no route of 0.0.0.0/0 to a firewall", Edit.Set("network:RouteTable", "routes[0].nextHopType", "Internet")),
    ];
}
