using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class ProviderAccountTests : RuleTests<ProviderAccount>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("pulumi:providers:azure-native", "tenantId", "0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01", "tenantId is '0d4f4f6e-0a4e-4a54-9f7e-6a9a6d0c1a01'; it must be 'b7a9f3a2-1f0d-4c58-8a51-6a3e0c9d4e21'"),
        Broken.By("pulumi:providers:azure-native", "subscriptionId", null, "subscriptionId is absent; it must be '3f1c2f0e-7f4e-4f3e-9b55-0d8b5c1e7a10' or '5dea379b-9827-470c-902c-3e1f09a6a298'"),
        Broken.By("pulumi:providers:azure-native", "auxiliaryTenantIds", "[\"x\"]", "auxiliaryTenantIds is given; it must be left out"),
    ];
}
