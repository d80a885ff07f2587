using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class ClusterSecretsKeyTests : RuleTests<ClusterSecretsKey>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "securityProfile.azureKeyVaultKms.enabled", false, "securityProfile.azureKeyVaultKms.enabled is false; it must be true"),
        Broken.By("containerservice:ManagedCluster", "securityProfile.azureKeyVaultKms.keyVaultNetworkAccess", "Public", "securityProfile.azureKeyVaultKms.keyVaultNetworkAccess is 'Public'; it must be 'Private'"),
    ];
}
