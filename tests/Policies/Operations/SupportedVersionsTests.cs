using Bleu.Infra.Policies.Operations;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Operations;

public sealed class SupportedVersionsTests : RuleTests<SupportedVersions>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("containerservice:ManagedCluster", "agentPoolProfiles[0].orchestratorVersion", "1.31", "agentPoolProfiles[0].orchestratorVersion is '1.31'; it must be that of the control plane, '1.34'"),
        new("its API version is a preview", Edit.Change("search:Service", r => r with { Type = "azure-native:search/v20250201preview:Service" }, "is a preview")),
    ];
}
