using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Tenancy;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>The services of a client of which nobody has published that its regions offer them.</summary>
public static class UnconfirmedServices
{
    /// <summary>Their names, each with what is not known of it: <c>records: postgresql in REGION</c>.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="client">The client.</param>
    public static ImmutableArray<string> Of(CloudProfile cloud, ClientSettings client) =>
    [
        .. from service in client.Services
           let region = client.RegionOf(service.Spoke)
           let offer = cloud.Offer(service.Kind, region)
           where offer.IsOffered is null || offer.Offers(service.Sku) is null
           select offer.IsOffered is null
               ? $"{service.Name}: {service.Kind} in {region}"
               : $"{service.Name}: the SKU {service.Sku} of {service.Kind} in {region}",
        .. client.Cluster is { } cluster ? OfCluster(cloud, cluster, client.RegionOf(cluster.Spoke)) : [],
        .. TeamFederations.Unconfirmed(client, cloud),
    ];

    private static IEnumerable<string> OfCluster(CloudProfile cloud, ClusterSettings cluster, string region)
    {
        var offer = cloud.Offer("aks", region);
        if (offer.IsOffered is null)
        {
            yield return $"cluster: aks in {region}";
        }

        foreach (var sku in cluster.Pools.Select(p => p.Sku).Distinct().Where(s => offer.Offers(s) is null))
        {
            yield return $"cluster: the SKU {sku} of aks in {region}";
        }

        if (cloud.FindRegion(region) is { } place && !cloud.PrivateLinkZones(place).ContainsKey("aks"))
        {
            yield return $"cluster: the private DNS zone of API servers in {region}; Azure makes one, which whoever owns the hub links to it";
        }

        if (!cloud.Find(ProfileKeys.ArtifactRegistry).IsKnown)
        {
            yield return $"cluster: the registry of the images that nodes start from; somebody imports them into '{cluster.Registry}'";
        }
    }
}
