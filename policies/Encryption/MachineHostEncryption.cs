namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-006: machines encrypt caches and temporary disks at their host.</summary>
public sealed class MachineHostEncryption() : PropertyRule(
    new("CRY-006", Severity.High, "Machines encrypt caches and temporary disks at their host")
    {
        Rationale = "Caches and temporary disks hold what the encrypted disks hold. Without encryption at the host they lie there in plain form.",
        Remediation = "Set securityProfile.encryptionAtHost to true.",
        Clauses = ["10.1.a"],
        Parallels = ["Azure Policy fc4d8e41", "CKV_AZURE_97", "CKV_AZURE_151"],
        HasSafeRemedy = true,
    },
    Requirement.Of("compute:VirtualMachine", "securityProfile.encryptionAtHost", Must.Be(true)),
    Requirement.Of("compute:VirtualMachineScaleSet", "virtualMachineProfile.securityProfile.encryptionAtHost", Must.Be(true)));
