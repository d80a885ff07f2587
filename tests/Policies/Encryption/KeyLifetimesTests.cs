using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class KeyLifetimesTests : RuleTests<KeyLifetimes>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("keyvault:Key", "properties.rotationPolicy.lifetimeActions", "[]", "properties.rotationPolicy.lifetimeActions is empty; it must have an item"),
        Broken.By("keyvault:Key", "properties.rotationPolicy.attributes.expiryTime", null, "properties.rotationPolicy.attributes.expiryTime is absent; it must be set"),
        Broken.By("keyvault:Secret", "properties.attributes.expires", null, "properties.attributes.expires is absent; it must be set"),
    ];
}
