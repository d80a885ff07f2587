using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class VaultRolesTests : RuleTests<VaultRoles>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("keyvault:Vault", "properties.enableRbacAuthorization", false, "properties.enableRbacAuthorization is false; it must be true"),
        Broken.By("keyvault:Vault", "properties.accessPolicies", "[{\"objectId\": \"x\"}]", "properties.accessPolicies is a list of one item; it must be left out"),
    ];
}
