using Pulumi.AzureNative.Compute;
using Inputs = Pulumi.AzureNative.Compute.Inputs;

namespace Bleu.Infra.Machines;

/// <summary>What every machine of the toolkit has: a measured start, encryption at its host, keys instead of passwords, patches by the platform.</summary>
internal static class MachineParts
{
    /// <summary>The name of the account of the administrators.</summary>
    public const string Administrator = "operations";

    /// <summary>The profile of its security.</summary>
    public static Inputs.SecurityProfileArgs Security(MachineArgs args) => new()
    {
        SecurityType = args.IsConfidential ? SecurityTypes.ConfidentialVM : SecurityTypes.TrustedLaunch,
        EncryptionAtHost = true,
        UefiSettings = new Inputs.UefiSettingsArgs { SecureBootEnabled = true, VTpmEnabled = true },
    };

    /// <summary>The profile of the state of a confidential machine; nothing for others.</summary>
    public static Inputs.VMDiskSecurityProfileArgs? State(MachineArgs args) => args.IsConfidential
        ? new() { SecurityEncryptionType = SecurityEncryptionTypes.VMGuestStateOnly }
        : null;

    /// <summary>How its administrators sign in, and who patches it.</summary>
    public static Inputs.LinuxConfigurationArgs Linux(MachineArgs args) => new()
    {
        DisablePasswordAuthentication = true,
        ProvisionVMAgent = true,
        PatchSettings = new Inputs.LinuxPatchSettingsArgs { PatchMode = LinuxVMGuestPatchMode.AutomaticByPlatform, AssessmentMode = LinuxPatchAssessmentMode.AutomaticByPlatform },
        Ssh = new Inputs.SshConfigurationArgs
        {
            PublicKeys = { new Inputs.SshPublicKeyArgs { Path = $"/home/{Administrator}/.ssh/authorized_keys", KeyData = args.PublicKey } },
        },
    };
}
