using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class EndpointNamesTests : RuleTests<EndpointNames>
{
    private protected override Broken[] Breaks =>
    [
        new("it has no DNS zone group in this stack", Edit.Remove("network:PrivateDnsZoneGroup#keys")),
        new("its DNS zone group names no zone", Edit.Set("network:PrivateDnsZoneGroup#keys", "privateDnsZoneConfigs", "[]")),
    ];

    private protected override Edit[] Blur => [Edit.Set("network:PrivateEndpoint#keys", "privateEndpointName", PlanValue.NotKnown)];
}
