using Bleu.Infra.Policies.Governance;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Governance;

public sealed class ExemptionEndsTests : RuleTests<ExemptionEnds>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("authorization:PolicyExemption", "expiresOn", null, "expiresOn is absent; it must be a day"),
        Broken.By("authorization:PolicyExemption", "expiresOn", "2027-11-01T00:00:00Z", "expiresOn is '2027-11-01T00:00:00Z', more than 180 days from today"),
        Broken.By("authorization:PolicyExemption", "description", null, "description is absent; it must say who granted it, and where"),
    ];
}
