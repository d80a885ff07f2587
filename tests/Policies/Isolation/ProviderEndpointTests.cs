using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class ProviderEndpointTests : RuleTests<ProviderEndpoint>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("pulumi:providers:azure-native", "metadataHost", null, "metadataHost is absent; it must be 'management.sovcloud-api.fr'"),
        Broken.By("pulumi:providers:azure-native", "environment", "public", "environment is 'public'; it must be left out, because it names other clouds"),
    ];
}
