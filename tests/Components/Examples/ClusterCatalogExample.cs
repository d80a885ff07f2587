using Bleu.Infra.Clouds;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class ClusterCatalogExample
{
    public static string[] Read()
    {
        // <example>
        var clouds = new CloudCatalog();
        var clusters = new ClusterCatalog(clouds, clouds.Get("bleu"));
        var profile = clusters.Get("gke-s3ns");
        var storage = profile.Require(ClusterKeys.BlockStorage);
        var foreign = clusters.ForeignTo(profile).Find("https://container.googleapis.com");
        // </example>
        return [storage, foreign?.Domain ?? ""];
    }
}
