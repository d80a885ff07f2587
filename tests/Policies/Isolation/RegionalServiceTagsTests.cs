using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class RegionalServiceTagsTests : RuleTests<RegionalServiceTags>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("network:Subnet", "serviceEndpoints[0].locations", "[\"*\"]", "serviceEndpoints[0].locations[0] is '*'; it must name a region"),
        Broken.By("network:SecurityRule", "destinationAddressPrefix", "AzureCloud", "destinationAddressPrefix is 'AzureCloud'; it must name a network, or a service in a region"),
        Broken.By("network:SecurityRule", "destinationAddressPrefix", "Internet", "destinationAddressPrefix is 'Internet'; it must name a network, or a service in a region"),
    ];

    private protected override Edit[] Blur => [Edit.Set("network:SecurityRule", "destinationAddressPrefix", PlanValue.NotKnown)];
}
