using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class StorageCustomerKeyTests : RuleTests<StorageCustomerKey>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:StorageAccount", "encryption.keySource", "Microsoft.Storage", "encryption.keySource is 'Microsoft.Storage'; it must be 'Microsoft.Keyvault'"),
        Broken.By("storage:StorageAccount", "encryption.keyVaultProperties.keyVaultUri", null, "encryption.keyVaultProperties.keyVaultUri is absent; it must be set"),
        Broken.By("storage:StorageAccount", "encryption.keyVaultProperties.keyName", "", "encryption.keyVaultProperties.keyName is ''; it must be set"),
    ];
}
