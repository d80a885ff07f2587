using Bleu.Infra.Policies.Deployments;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Deployments;

public sealed class NoDefaultProvidersTests : RuleTests<NoDefaultProviders>
{
    private protected override Broken[] Breaks =>
    [
        new("pulumi:disable-default-providers does not name *; default providers must be disabled", Edit.Know(c => c with { Deployment = c.Deployment! with { DisabledDefaultProviders = [] } }, "other facts")),
    ];

    private protected override Edit[] Blur => [Edit.Know(c => c with { Deployment = null }, "other facts")];
}
