using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class BackupAndLogKeysTests : RuleTests<BackupAndLogKeys>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("recoveryservices:Vault", "properties.encryption.keyVaultProperties.keyUri", null, "properties.encryption.keyVaultProperties.keyUri is absent; it must be set"),
        Broken.By("operationalinsights:Cluster", "keyVaultProperties.keyVaultUri", null, "keyVaultProperties.keyVaultUri is absent; it must be set"),
        Broken.By("operationalinsights:Cluster", "keyVaultProperties.keyVersion", "7f", "keyVaultProperties.keyVersion is '7f'; it must be left out"),
    ];

    private protected override Edit[] Blur => [Edit.Set("operationalinsights:Cluster", "keyVaultProperties.keyVersion", PlanValue.NotKnown)];
}
