namespace Bleu.Infra.Resilience;

/// <summary>What the words of configuration for where copies lie mean to ARM.</summary>
public static class Redundancies
{
    /// <summary>How many availability zones copies are spread over.</summary>
    private const int Zones = 3;

    /// <summary>What vaults of backups call it.</summary>
    /// <param name="word"><c>geo</c>, <c>zone</c> or <c>local</c>.</param>
    public static string OfVault(string word) => word switch
    {
        "geo" => "GeoRedundant",
        "zone" => "ZoneRedundant",
        "local" => "LocallyRedundant",
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Allowed: geo, zone, local."),
    };

    /// <summary>What storage accounts call it; copies in the region itself are spread over its zones where it has some.</summary>
    /// <param name="word"><c>geo</c>, <c>zone</c> or <c>local</c>.</param>
    /// <param name="availabilityZones">How many zones the region has; nothing where that is not published.</param>
    public static string OfStorage(string word, int? availabilityZones) => (word, availabilityZones >= Zones) switch
    {
        ("geo", true) => "Standard_GZRS",
        ("geo", false) => "Standard_GRS",
        ("zone", _) => "Standard_ZRS",
        ("local", _) => "Standard_LRS",
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Allowed: geo, zone, local."),
    };
}
