using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Fleet;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Fleet;

public sealed class AddressOverlapTests : FleetRuleTests<AddressOverlap>
{
    private protected override FleetBroken[] Breaks =>
    [
        new("addressSpace.addressPrefixes holds '10.32.2.0/24', which overlaps '10.32.0.0/22' of the stack 'first'", [], [Edit.Set("network:VirtualNetwork", "addressSpace.addressPrefixes", """["10.32.2.0/24"]""")]),
        new("addressSpace.addressPrefixes holds '10.32.0.0/16', which overlaps '10.32.0.0/22' of the stack 'first'", [], [Edit.Set("network:VirtualNetwork", "addressSpace.addressPrefixes", """["10.36.0.0/22", "10.32.0.0/16"]""")]),
    ];

    private protected override Edit Blur => Edit.Set("network:VirtualNetwork", "addressSpace.addressPrefixes", PlanValue.NotKnown);
}
