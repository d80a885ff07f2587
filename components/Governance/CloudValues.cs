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
        "private_link_zones" => Json(Zones(cloud)),
        "paired_locations" => JsonSerializer.Serialize(cloud.Regions.Where(r => r.Pair is not null).ToDictionary(r => r.Name, r => r.Pair)),
        "zonal_locations" => Json(cloud.Regions.Where(r => r.AvailabilityZones > 1).Select(r => r.Name)),
        "defender_plans" => Json(DefenderPlans.OfferedBy(cloud).Keys),
        _ => null,
    };

    /// <summary>A value about private DNS zones, as JSON text; plain where the value is a text.</summary>
    /// <param name="name">The name of the default value: <c>private_dns_zone_ids</c>.</param>
    /// <param name="cloud">The cloud.</param>
    /// <param name="region">The region whose zones are meant.</param>
    /// <param name="group">The resource group that holds them: its ARM id.</param>
    /// <returns>The value; nothing when it is about something else.</returns>
    public static string? FindZones(string name, CloudProfile cloud, Region region, string group) => name switch
    {
        "private_dns_zone_ids" => JsonSerializer.Serialize(cloud.PrivateLinkZones(region).ToDictionary(z => z.Key, z => $"{group}/providers/Microsoft.Network/privateDnsZones/{z.Value}")),
        "private_dns_zone_subscription_id" => group.Split('/')[2],
        "private_dns_zone_resource_group_name" => group.Split('/')[4],
        _ => null,
    };

    /// <summary>The names of the private-link zones of all regions of a cloud.</summary>
    /// <param name="cloud">The cloud.</param>
    internal static IEnumerable<string> Zones(CloudProfile cloud) =>
        cloud.Regions.SelectMany(r => cloud.PrivateLinkZones(r).Values).Distinct().Order(StringComparer.Ordinal);

    private static string Json(IEnumerable<string> values) => JsonSerializer.Serialize(values);
}
