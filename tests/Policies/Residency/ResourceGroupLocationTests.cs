using Bleu.Infra.Policies.Residency;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Residency;

public sealed class ResourceGroupLocationTests : RuleTests<ResourceGroupLocation>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("resources:ResourceGroup", "location", "global", "location is 'global'; it must be an allowed region (bleufrancecentral, bleufrancesouth)"),
    ];

    private protected override string[] AlsoCaughtBy => ["RES-003"];
}
