namespace Bleu.Infra.Policies.Operations;

/// <summary>OPS-003: machines patch themselves and start only what is signed.</summary>
public sealed class MachineUpdates() : PropertyRule(
    new("OPS-003", Severity.Medium, "Machines patch themselves and start only what is signed")
    {
        Rationale = "A machine that waits for someone to patch it waits too long. Secure boot and a virtual TPM keep what survives a restart out.",
        Remediation = "Set patchMode to AutomaticByPlatform, securityProfile.securityType to TrustedLaunch or ConfidentialVM, and both uefiSettings to true.",
        Clauses = ["12.11.a", "10.6.a"],
        Parallels = ["Azure Policy c95b54ad", "Azure Policy b03bb370", "CKV_AZURE_95", "CKV_AZURE_177", "Azure.VM.Updates"],
    },
    Requirement.Of("compute:VirtualMachine", "securityProfile.securityType", Must.BeOneOf("TrustedLaunch", "ConfidentialVM")),
    Requirement.Of("compute:VirtualMachine", "securityProfile.uefiSettings.secureBootEnabled", Must.Be(true)),
    Requirement.Of("compute:VirtualMachine", "securityProfile.uefiSettings.vTpmEnabled", Must.Be(true)),
    Requirement.Of("compute:VirtualMachine", "osProfile.linuxConfiguration.patchSettings.patchMode", Must.Be("AutomaticByPlatform")).When("osProfile.linuxConfiguration", Must.BeSet),
    Requirement.Of("compute:VirtualMachine", "osProfile.windowsConfiguration.patchSettings.patchMode", Must.Be("AutomaticByPlatform")).When("osProfile.windowsConfiguration", Must.BeSet),
    Requirement.Of("compute:VirtualMachineScaleSet", "virtualMachineProfile.securityProfile.securityType", Must.BeOneOf("TrustedLaunch", "ConfidentialVM")),
    Requirement.Of("compute:VirtualMachineScaleSet", "virtualMachineProfile.securityProfile.uefiSettings.secureBootEnabled", Must.Be(true)));
