using Bleu.Infra.Policies.Resilience;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Resilience;

public sealed class ZoneRedundancyTests : RuleTests<ZoneRedundancy>
{
    private protected override Broken[] Breaks =>
    [
        new("sku.name is 'Standard_LRS'; it must be zone-redundant", Edit.Set("storage:StorageAccount", "sku.name", "Standard_LRS"), Zones),
        new("zones is a list of one item; it must be zone-redundant", Edit.Set("network:AzureFirewall", "zones", """["1"]"""), Zones),
        new("zoneRedundancy is 'Disabled'; it must be zone-redundant", Edit.Set("containerregistry:Registry", "zoneRedundancy", "Disabled"), Zones),
    ];

    private protected override Edit[] Blur => [Edit.Set("storage:StorageAccount", "sku.name", "Standard_LRS")];

    private static Edit Zones => Edit.Know(c => c with { Region = c.Region! with { AvailabilityZones = 3 } }, "the region has three zones");
}
