using Bleu.Infra.Policies.Identity;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Identity;

public sealed class WorkloadIdentitiesTests : RuleTests<WorkloadIdentities>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("web:WebApp", "identity.type", null, "identity.type is absent; it must be set"),
        Broken.By("app:ContainerApp", "identity.type", "", "identity.type is ''; it must be set"),
    ];
}
