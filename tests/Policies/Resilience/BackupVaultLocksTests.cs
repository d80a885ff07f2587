using Bleu.Infra.Policies.Resilience;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Resilience;

public sealed class BackupVaultLocksTests : RuleTests<BackupVaultLocks>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("recoveryservices:Vault", "properties.securitySettings.immutabilitySettings.state", "Disabled", "properties.securitySettings.immutabilitySettings.state is 'Disabled'; it must be 'Locked' or 'Unlocked'"),
        Broken.By("dataprotection:BackupVault", "properties.securitySettings.softDeleteSettings.state", "Off", "properties.securitySettings.softDeleteSettings.state is 'Off'; it must be 'AlwaysOn'"),
    ];
}
