using System.Text.Json;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Governance;

/// <summary>The default values of the library that ships which follow from the profile of a cloud.</summary>
public static class CloudValues
{
    /// <summary>A value as JSON text.</summary>
    /// <param name="name">The name of the default value: <c>own_domains</c>.</param>
    /// <param name="cloud">The cloud.</param>
    /// <returns>The value; nothing when it does not follow from the profile.</returns>
    public static string? Find(string name, CloudProfile cloud) => name switch
    {
        "own_domains" => Json(cloud.Domains),
        "private_link_zones" => Json(cloud.Regions.SelectMany(r => cloud.PrivateLinkZones(r).Values).Distinct().Order(StringComparer.Ordinal)),
        "paired_locations" => JsonSerializer.Serialize(cloud.Regions.Where(r => r.Pair is not null).ToDictionary(r => r.Name, r => r.Pair)),
        "zonal_locations" => Json(cloud.Regions.Where(r => r.AvailabilityZones > 1).Select(r => r.Name)),
        "defender_plans" => Json(DefenderPlans.OfferedBy(cloud).Keys),
        _ => null,
    };

    private static string Json(IEnumerable<string> values) => JsonSerializer.Serialize(values);
}
