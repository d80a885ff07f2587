using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class DisksWithCustomerKeyTests : RuleTests<DisksWithCustomerKey>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("compute:Disk", "encryption.diskEncryptionSetId", null, "encryption.diskEncryptionSetId is absent; it must be set"),
        Broken.By("compute:VirtualMachine", "storageProfile.osDisk.managedDisk.diskEncryptionSet.id", null, "storageProfile.osDisk.managedDisk.diskEncryptionSet.id is absent; it must be set"),
        Broken.By("compute:VirtualMachine", "storageProfile.dataDisks[0].managedDisk.diskEncryptionSet.id", null, "storageProfile.dataDisks[0].managedDisk.diskEncryptionSet.id is absent; it must be set"),
        Broken.By("compute:VirtualMachineScaleSet", "virtualMachineProfile.storageProfile.osDisk.managedDisk.diskEncryptionSet.id", "", "virtualMachineProfile.storageProfile.osDisk.managedDisk.diskEncryptionSet.id is ''; it must be set"),
    ];

    // A value that is not known yet is given as well.
    private protected override Edit[] Blur => [];
}
