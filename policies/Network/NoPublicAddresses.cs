namespace Bleu.Infra.Policies.Network;

/// <summary>NET-005: machines have no public address and forward no packets.</summary>
public sealed class NoPublicAddresses() : PropertyRule(
    new("NET-005", Severity.Critical, "Machines have no public address and forward no packets")
    {
        Rationale = "A public address on a machine goes around the firewall of the hub. A machine that forwards packets can stand in for others.",
        Remediation = "Remove the public address, reach the machine through the hub, and leave IP forwarding off.",
        Clauses = ["13.2.e"],
        Parallels = ["Azure Policy 83a86a26", "Azure Policy 88c0b9da", "CKV_AZURE_118", "CKV_AZURE_119", "Azure.VM.PublicIPAttached"],
    },
    Requirement.Of("network:NetworkInterface", "ipConfigurations[*].publicIPAddress", Must.BeAbsent),
    Requirement.Of("network:NetworkInterface", "enableIPForwarding", Must.BeOrDefaultTo(false)),
    Requirement.Of("compute:VirtualMachineScaleSet", "virtualMachineProfile.networkProfile.networkInterfaceConfigurations[*].ipConfigurations[*].publicIPAddressConfiguration", Must.BeAbsent),
    Requirement.Of("compute:VirtualMachineScaleSet", "virtualMachineProfile.networkProfile.networkInterfaceConfigurations[*].enableIPForwarding", Must.BeOrDefaultTo(false)));
