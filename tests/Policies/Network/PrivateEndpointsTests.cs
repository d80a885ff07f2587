using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Network;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Network;

public sealed class PrivateEndpointsTests : RuleTests<PrivateEndpoints>
{
    private protected override Broken[] Breaks =>
    [
        new("it has no private endpoint in this stack", Edit.Remove("network:PrivateEndpoint#keys")),
        new("it has no private endpoint in this stack", Edit.Set("network:PrivateEndpoint#keys", "privateLinkServiceConnections[0].privateLinkServiceId", "/elsewhere")),
    ];

    private protected override Edit[] Blur => [Edit.Set("network:PrivateEndpoint#keys", "privateLinkServiceConnections[0].privateLinkServiceId", PlanValue.NotKnown)];
}
