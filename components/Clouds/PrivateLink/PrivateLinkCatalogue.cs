using System.Collections.Immutable;

namespace Bleu.Infra.Clouds.PrivateLink;

/// <summary>
/// The private DNS zones of a cloud: one list, from which the zones of a region, their links, the parameters of policies and the
/// documentation are made.
/// </summary>
/// <param name="cloud">The cloud.</param>
public sealed class PrivateLinkCatalogue(CloudProfile cloud)
{
    /// <summary>How many partitions the names of static web apps are spread over, numbered from 1 on.</summary>
    public const int Partitions = 5;

    private const string PartitionMark = "{partition}";
    private const string CodeMark = "{regionCode}";

    /// <summary>The zones whose names are known, in the order of <see cref="PrivateLinkServices.All"/>, those of the cloud alone at the end.</summary>
    public ImmutableArray<PrivateLinkZone> Zones { get; } =
    [
        .. cloud.Values.Where(v => v.Key.StartsWith(ProfileKeys.ZonePrefix, StringComparison.Ordinal) && v.Value.IsKnown)
            .Select(v => new PrivateLinkZone(PrivateLinkServices.Get(v.Key[ProfileKeys.ZonePrefix.Length..]), v.Value))
            .OrderBy(z => PrivateLinkServices.All.IndexOf(z.Service) is var place and >= 0 ? place : int.MaxValue)
            .ThenBy(z => z.Service.Id, StringComparer.Ordinal),
    ];

    /// <summary>The services for which nobody has published a zone in this cloud: private endpoints of theirs are not found by name.</summary>
    public ImmutableArray<PrivateLinkService> Missing => [.. PrivateLinkServices.All.Except(Zones.Select(z => z.Service))];

    /// <summary>The services without a zone in a region: those of <see cref="Missing"/>, and those whose zone names what is not known of the region.</summary>
    /// <param name="region">The region.</param>
    public ImmutableArray<PrivateLinkService> MissingIn(Region region) =>
        [.. Missing, .. Zones.Where(z => !IsNamedIn(region, z)).Select(z => z.Service)];

    /// <summary>The zones of a region by service; partitions have a number behind the service. Zones that name what is not known of the region are left out.</summary>
    /// <param name="region">The region, for the zones that name it.</param>
    public ImmutableSortedDictionary<string, string> Of(Region region)
    {
        var zones = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var zone in Zones.Where(z => IsNamedIn(region, z)))
        {
            var name = cloud.PrivateLinkZone(zone.Service.Id, region);
            if (name.Contains(PartitionMark, StringComparison.Ordinal))
            {
                for (var number = 1; number <= Partitions; number++)
                {
                    zones[$"{zone.Service.Id}{number}"] = name.Replace(PartitionMark, $"{number}", StringComparison.Ordinal);
                }
            }
            else
            {
                zones[zone.Service.Id] = name;
            }
        }

        return zones.ToImmutable();
    }

    private static bool IsNamedIn(Region region, PrivateLinkZone zone) =>
        region.BackupCode is not null || !(zone.Value.Value ?? "").Contains(CodeMark, StringComparison.Ordinal);
}
