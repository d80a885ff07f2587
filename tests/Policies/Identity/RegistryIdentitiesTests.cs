using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class RegistryIdentitiesTests : RuleTests<RegistryIdentities>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerregistry:Registry", "adminUserEnabled", true, "adminUserEnabled is true; it must be false, or be left out"),
        Broken.By("containerregistry:Registry", "anonymousPullEnabled", true, "anonymousPullEnabled is true; it must be false, or be left out"),
        Broken.By("containerregistry:Token", "status", "enabled", "status is 'enabled'; it must be 'disabled'"),
    ];
}
