using Bleu.Infra.Policies.Residency;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Residency;

public sealed class CosmosLocationsTests : RuleTests<CosmosLocations>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("cosmosdb:DatabaseAccount", "locations[1].locationName", "elsewhere", "locations[1].locationName is 'elsewhere'; it must be an allowed region (bleufrancecentral, bleufrancesouth)"),
    ];
}
