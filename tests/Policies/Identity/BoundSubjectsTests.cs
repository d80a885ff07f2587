using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class BoundSubjectsTests : RuleTests<BoundSubjects>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("managedidentity:FederatedIdentityCredential", "subject", "system:serviceaccount:app:*", "subject is 'system:serviceaccount:app:*'; it must name one subject"),
        Broken.By("managedidentity:FederatedIdentityCredential", "subject", "system:serviceaccount:app:other", "subject is 'system:serviceaccount:app:other', a service account that the stack does not declare"),
    ];
}
