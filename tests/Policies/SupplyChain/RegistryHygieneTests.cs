using Bleu.Infra.Policies.SupplyChain;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.SupplyChain;

public sealed class RegistryHygieneTests : RuleTests<RegistryHygiene>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerregistry:Registry", "sku.name", "Basic", "sku.name is 'Basic'; it must be 'Premium'"),
        Broken.By("containerregistry:Registry", "policies.exportPolicy.status", "enabled", "policies.exportPolicy.status is 'enabled'; it must be 'disabled'"),
        Broken.By("containerregistry:Registry", "policies.quarantinePolicy.status", null, "policies.quarantinePolicy.status is absent; it must be 'enabled'"),
    ];
}
