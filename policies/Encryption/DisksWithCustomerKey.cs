namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-004: disks are encrypted with a key of the client.</summary>
public sealed class DisksWithCustomerKey() : PropertyRule(
    new("CRY-004", Severity.High, "Disks are encrypted with a key of the client")
    {
        Rationale = "A disk that is detached, copied or left behind stays readable to whoever holds the key. That should be the client alone.",
        Remediation = "Name a disk encryption set on the disk, or on every disk of the machine.",
        Clauses = ["10.1.a"],
        Parallels = ["Azure Policy 702dd420", "CKV_AZURE_93"],
    },
    Requirement.Of("compute:Disk", "encryption.diskEncryptionSetId", Must.BeSet),
    Requirement.Of("compute:VirtualMachine", "storageProfile.osDisk.managedDisk.diskEncryptionSet.id", Must.BeSet),
    Requirement.Of("compute:VirtualMachine", "storageProfile.dataDisks[*].managedDisk.diskEncryptionSet.id", Must.BeSet),
    Requirement.Of("compute:VirtualMachineScaleSet", "virtualMachineProfile.storageProfile.osDisk.managedDisk.diskEncryptionSet.id", Must.BeSet));
