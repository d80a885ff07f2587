using Bleu.Infra.Policies.Resilience;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Resilience;

public sealed class HsmDeletionTests : RuleTests<HsmDeletion>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("keyvault:ManagedHsm", "properties.enablePurgeProtection", false, "properties.enablePurgeProtection is false; it must be true"),
        Broken.By("keyvault:ManagedHsm", "properties.initialAdminObjectIds", "[\"a\"]", "properties.initialAdminObjectIds is a list of one item; it must have at least 3 items"),
    ];
}
