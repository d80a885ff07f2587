using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class ManagingTenantsTests : RuleTests<ManagingTenants>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("managedservices:RegistrationDefinition", "properties.managedByTenantId", "0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01", "properties.managedByTenantId is '0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01', which is neither the stack's tenant nor allowed"),
    ];
}
