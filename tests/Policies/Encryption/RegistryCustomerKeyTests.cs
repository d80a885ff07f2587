using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class RegistryCustomerKeyTests : RuleTests<RegistryCustomerKey>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerregistry:Registry", "encryption.status", "disabled", "encryption.status is 'disabled'; it must be 'enabled'"),
        Broken.By("containerregistry:Registry", "encryption.status", null, "encryption.status is absent; it must be 'enabled'"),
    ];
}
