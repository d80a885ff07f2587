using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class AddressPlanTests : RuleTests<AddressPlan>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:VirtualNetwork", "addressSpace.addressPrefixes", "[\"8.8.0.0/16\"]", "addressSpace.addressPrefixes holds '8.8.0.0/16', which is not private"),
        Broken.By("network:VirtualNetwork", "addressSpace.addressPrefixes", "[\"x\"]", "addressSpace.addressPrefixes holds 'x', which is no block of addresses"),
    ];
}
