namespace Bleu.Infra.Policies.Resilience;

/// <summary>DR-007: storage, registries and entrances survive the loss of a zone.</summary>
public sealed class ZoneRedundancy() : ResourceRule(
    new("DR-007", Severity.High, "Storage, registries and entrances survive the loss of a zone")
    {
        Rationale = "What stands in one zone is down when the zone is, and so is everything behind it.",
        Remediation = "Take a zone-redundant tier, or name three zones. Where the region has no zones, the rule does not apply.",
        Clauses = ["17.4.a"],
        Parallels = ["Azure Policy 85b005b2", "Azure Policy 682e4ab9", "Azure Policy 18314dc7", "Azure Policy 9d2b0a20", "CKV_AZURE_233"],
    },
    ["storage:StorageAccount", "containerregistry:Registry", "network:PublicIPAddress", "network:AzureFirewall", "network:ApplicationGateway", "servicebus:Namespace", "eventhub:Namespace", "redis:Redis"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:storage:StorageAccount", "sku.name"),
        ("azure-native:containerregistry:Registry", "zoneRedundancy"),
        ("azure-native:network:PublicIPAddress", "zones"),
        ("azure-native:network:AzureFirewall", "zones"),
        ("azure-native:network:ApplicationGateway", "zones"),
        ("azure-native:redis:Redis", "zones"),
        ("azure-native:servicebus:Namespace", "zoneRedundant"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Context.Region is { AvailabilityZones: 0 or 1 or 2 })
        {
            judgement.NotApplicable("the region has no three availability zones");
            return;
        }

        var path = judgement.Resource.TypeKey switch
        {
            "azure-native:storage:StorageAccount" => "sku.name",
            "azure-native:containerregistry:Registry" => "zoneRedundancy",
            "azure-native:servicebus:Namespace" or "azure-native:eventhub:Namespace" => "zoneRedundant",
            _ => "zones",
        };
        var value = judgement.Find(path);
        if (value?.Bare is PlanUnknown)
        {
            judgement.Undetermined(path);
        }
        else if (!IsRedundant(path, value))
        {
            if (judgement.Context.Region?.AvailabilityZones is null)
            {
                judgement.Undetermined(path, $"is {Shown.Value(value)}, and nobody has published whether the region has zones");
            }
            else
            {
                judgement.Fail(path, $"is {Shown.Value(value)}; it must be zone-redundant");
            }
        }
    }

    private static bool IsRedundant(string path, PlanValue? value) => path switch
    {
        "sku.name" => value?.AsText?.Contains("ZRS", StringComparison.OrdinalIgnoreCase) == true,
        "zoneRedundancy" => string.Equals(value?.AsText, "Enabled", StringComparison.OrdinalIgnoreCase),
        "zoneRedundant" => Scalars.Flag(value) != false,
        _ => Scalars.Texts(value).Distinct().Count() >= 3,
    };
}
