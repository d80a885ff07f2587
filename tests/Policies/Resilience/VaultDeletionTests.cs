using Bleu.Infra.Policies.Resilience;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Resilience;

public sealed class VaultDeletionTests : RuleTests<VaultDeletion>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("keyvault:Vault", "properties.enableSoftDelete", false, "properties.enableSoftDelete is false; it must be true, or be left out"),
        Broken.By("keyvault:Vault", "properties.enablePurgeProtection", null, "properties.enablePurgeProtection is absent; it must be true"),
        Broken.By("keyvault:Vault", "properties.softDeleteRetentionInDays", 7, "properties.softDeleteRetentionInDays is 7; it must be at least 90"),
    ];

    private protected override string[] AlsoCaughtBy => ["CRY-014"];
}
