using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class KeysOfTheClientTests : RuleTests<KeysOfTheClient>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("sql:Server", "keyId", "nowhere", "keyId is no address of a key"),
        Broken.By("sql:Server", "keyId", "https://keys.elsewhere.example/keys/a", "keyId has the host 'keys.elsewhere.example', which is no vault or HSM of the cloud"),
        Broken.By("keyvault:Vault", "properties.sku.name", "standard", "encryption.keyVaultProperties.keyVaultUri names the vault 'keys', which is not premium"),
    ];
}
