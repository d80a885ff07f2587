using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class MachineHostEncryptionTests : RuleTests<MachineHostEncryption>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("compute:VirtualMachine", "securityProfile.encryptionAtHost", false, "securityProfile.encryptionAtHost is false; it must be true"),
        Broken.By("compute:VirtualMachineScaleSet", "virtualMachineProfile.securityProfile.encryptionAtHost", null, "virtualMachineProfile.securityProfile.encryptionAtHost is absent; it must be true"),
    ];
}
