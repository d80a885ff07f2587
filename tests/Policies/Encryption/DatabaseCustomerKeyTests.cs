using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class DatabaseCustomerKeyTests : RuleTests<DatabaseCustomerKey>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("sql:Server", "keyId", null, "keyId is absent; it must be set"),
        Broken.By("cosmosdb:DatabaseAccount", "keyVaultKeyUri", "", "keyVaultKeyUri is ''; it must be set"),
        Broken.By("dbforpostgresql:Server", "dataEncryption.type", "SystemAssigned", "dataEncryption.type is 'SystemAssigned'; it must be 'AzureKeyVault'"),
        Broken.By("dbformysql:Server", "dataEncryption.primaryKeyURI", null, "dataEncryption.primaryKeyURI is absent; it must be set"),
    ];

    private protected override Edit[] Blur => [Edit.Set("dbforpostgresql:Server", "dataEncryption.type", PlanValue.NotKnown)];
}
