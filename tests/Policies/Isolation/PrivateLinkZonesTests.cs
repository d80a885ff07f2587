using Bleu.Infra.Policies.Isolation;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Isolation;

public sealed class PrivateLinkZonesTests : RuleTests<PrivateLinkZones>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("privatedns:PrivateZone", "privateZoneName", "privatelink.vaultcore.example", "privateZoneName is 'privatelink.vaultcore.example', which is no zone of Bleu"),
    ];
}
