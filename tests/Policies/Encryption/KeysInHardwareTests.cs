using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class KeysInHardwareTests : RuleTests<KeysInHardware>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("keyvault:Key", "properties.kty", "RSA", "properties.kty is 'RSA'; it must be 'RSA-HSM' or 'EC-HSM'"),
        Broken.By("keyvault:Key", "properties.keySize", 2048, "properties.keySize is 2048; it must be at least 3072"),
        Broken.By("keyvault:Key", "properties.keySize", null, "properties.keySize is absent; it must be at least 3072"),
    ];
}
