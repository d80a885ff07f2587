using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class TrustedIssuersTests : RuleTests<TrustedIssuers>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("managedidentity:FederatedIdentityCredential", "issuer", "https://token.forge.example/", "issuer has the host 'token.forge.example', which is neither of the cloud nor trusted"),
        Broken.By("managedidentity:FederatedIdentityCredential", "issuer", "http://oidc.aks.sovcloud-api.fr/", "issuer is 'http://oidc.aks.sovcloud-api.fr/'; it must be an address with https"),
    ];
}
