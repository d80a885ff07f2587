using Bleu.Infra.Policies.Operations;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Operations;

public sealed class MachineUpdatesTests : RuleTests<MachineUpdates>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("compute:VirtualMachine", "securityProfile.securityType", "Standard", "securityProfile.securityType is 'Standard'; it must be 'TrustedLaunch' or 'ConfidentialVM'"),
        Broken.By("compute:VirtualMachine", "securityProfile.uefiSettings.secureBootEnabled", false, "securityProfile.uefiSettings.secureBootEnabled is false; it must be true"),
        Broken.By("compute:VirtualMachine", "osProfile.linuxConfiguration.patchSettings.patchMode", "ImageDefault", "osProfile.linuxConfiguration.patchSettings.patchMode is 'ImageDefault'; it must be 'AutomaticByPlatform'"),
    ];
}
