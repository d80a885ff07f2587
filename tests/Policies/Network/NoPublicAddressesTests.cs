using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class NoPublicAddressesTests : RuleTests<NoPublicAddresses>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:NetworkInterface", "ipConfigurations[0].publicIPAddress", "{\"id\": \"/ip\"}", "ipConfigurations[0].publicIPAddress is an object; it must be left out"),
        Broken.By("network:NetworkInterface", "enableIPForwarding", true, "enableIPForwarding is true; it must be false, or be left out"),
        Broken.By("compute:VirtualMachineScaleSet", "virtualMachineProfile.networkProfile.networkInterfaceConfigurations[0].ipConfigurations[0].publicIPAddressConfiguration", "{\"name\": \"ip\"}", "virtualMachineProfile.networkProfile.networkInterfaceConfigurations[0].ipConfigurations[0].publicIPAddressConfiguration is an object; it must be left out"),
    ];
}
