using System.Globalization;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;
using Bleu.Infra.Tiers;
using Bleu.Infra.Workloads;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>Finds what is wrong with the cluster of a client.</summary>
internal static class ClusterChecks
{
    // Azure keeps the first four addresses of a subnet and the last.
    private const int KeptAddresses = 5;
    private const string Service = "aks";

    /// <summary>Looks at the cluster by itself.</summary>
    public static void Check(RegionCheck check)
    {
        if (ClusterFields.Find(check.Values) is not { } cluster)
        {
            return;
        }

        if (Tier.Find(check.Values.Text("tier")) is { JoinsHub: false })
        {
            check.Report("cluster", ClientClusterDiagnostics.PublicTier);
        }

        if (cluster.LongTermSupport && cluster.Tier != "premium")
        {
            check.Report("cluster.longTermSupport", s => ClientClusterDiagnostics.SupportWithoutTier(s, cluster.Tier));
        }

        var region = CheckPlace(check, cluster);
        CheckVersion(check, cluster, region);
        CheckRegistry(check, cluster);
        CheckPools(check, cluster, region);
        CheckRanges(check, cluster);
        ServiceChecks.CheckDeviations(check, "cluster", cluster.Deviations, ServiceKind.Cluster);
    }

    /// <summary>Looks for addresses of its pods and services that another network of the cloud has.</summary>
    public static void CheckBeside(StackView stack, IReadOnlyList<StackView> others, List<Diagnostic> findings)
    {
        foreach (var (claim, block) in AddressClaim.Blocks([.. AddressClaim.At(stack, "cluster", "pods"), .. AddressClaim.At(stack, "cluster", "services")]))
        {
            foreach (var other in others.Where(o => o.Cloud == stack.Cloud && StackKinds.Find(o.Kind) is not null))
            {
                var kind = StackKinds.Find(other.Kind);
                var claims = AddressClaim.Blocks([.. kind?.Addresses(other) ?? [], .. kind?.Pools(other) ?? []]);
                if (claims.Where(c => c.Block.Overlaps(block)).Select(c => (Cidr?)c.Block).FirstOrDefault() is { } taken)
                {
                    findings.Add(ClientClusterDiagnostics.RangeTaken(stack.Key(claim.Key), claim.Text, $"{taken} of the stack '{other.Stack}'") with { Location = claim.Place });
                }
            }
        }
    }

    private static void CheckVersion(RegionCheck check, ClusterSettings cluster, string? region)
    {
        if (!KubernetesVersion.IsMinor(cluster.Version))
        {
            check.Report("cluster.version", s => ClientClusterDiagnostics.NotPinned(s, cluster.Version));
            return;
        }

        var version = KubernetesVersion.Find(cluster.Version);
        var known = check.Cloud is { } cloud && region is not null ? cloud.Offer("kubernetes", region).Offers(cluster.Version) : null;
        if (known == true || version?.IsSupported(check.Today, cluster.LongTermSupport) == true)
        {
            return;
        }

        var why = version is null
            ? "is a version of which no calendar says that it is supported"
            : $"is a version whose {(cluster.LongTermSupport ? "long-term support" : "support")} ended on {End(version, cluster).ToString("O", CultureInfo.InvariantCulture)}";
        check.Report("cluster.version", s => ClientClusterDiagnostics.NotSupported(
            s, cluster.Version, why, KubernetesVersion.Supported(check.Today, cluster.LongTermSupport).Select(v => v.Name)));
    }

    private static DateOnly End(KubernetesVersion version, ClusterSettings cluster) => cluster.LongTermSupport ? version.LongTermSupportEnds : version.SupportEnds;

    /// <summary>Looks at spoke and subnets.</summary>
    /// <returns>The region; nothing where there is no such spoke.</returns>
    private static string? CheckPlace(RegionCheck check, ClusterSettings cluster)
    {
        var spokes = ServiceChecks.Spokes(check);
        if (!spokes.TryGetValue(cluster.Spoke, out var place))
        {
            check.Report("cluster.spoke", s => ClientDiagnostics.UnknownPlace(s, cluster.Spoke, "spoke", spokes.Keys));
            return null;
        }

        var names = place.Subnets.Select(s => s.Name).ToList();
        var nodes = cluster.Subnet ?? names[0];
        foreach (var (key, name) in new[] { ("subnet", nodes), ("apiServerSubnet", cluster.ApiServerSubnet) })
        {
            if (!names.Contains(name))
            {
                check.Report($"cluster.{key}", s => ClientDiagnostics.UnknownPlace(s, name, $"subnet in the spoke '{cluster.Spoke}'", names));
            }
        }

        CheckUsers(check, cluster, nodes);
        foreach (var (name, prefix) in place.Subnets.Select(s => (s.Name, s.Prefix)))
        {
            var wanted = cluster.MostNodes + KeptAddresses;
            if (name == nodes && 1L << (32 - prefix) < wanted)
            {
                check.Report("cluster.subnet", s => ClientClusterDiagnostics.SubnetTooSmall(
                    s, $"{name}, /{prefix}", $"{cluster.MostNodes} nodes, as many as there are during an upgrade", $"{wanted} addresses or more, with the {KeptAddresses} that Azure keeps"));
            }

            if (name == cluster.ApiServerSubnet && prefix > KubernetesClusterDefaults.ApiServerPrefix)
            {
                check.Report("cluster.apiServerSubnet", s => ClientClusterDiagnostics.SubnetTooSmall(s, $"{name}, /{prefix}", "the API server", $"/{KubernetesClusterDefaults.ApiServerPrefix} or larger"));
            }
        }

        return place.Region;
    }

    private static void CheckUsers(RegionCheck check, ClusterSettings cluster, string nodes)
    {
        var services = check.Values.Items("services", ServiceFields.Bind).Where(s => s.Spoke == cluster.Spoke && s.Subnet == cluster.ApiServerSubnet);
        string[] users = [.. nodes == cluster.ApiServerSubnet ? (string[])["the pools of nodes"] : [], .. services.Select(s => $"the service '{s.Name}'")];
        if (users.Length > 0)
        {
            check.Report("cluster.apiServerSubnet", s => ClientClusterDiagnostics.SharedSubnet(s, cluster.ApiServerSubnet, string.Join(" and ", users)));
        }
    }

    private static void CheckRegistry(RegionCheck check, ClusterSettings cluster)
    {
        var registries = check.Values.Items("services", ServiceFields.Bind).Where(s => s.Kind == "registry").Select(s => s.Name).ToList();
        if (!registries.Contains(cluster.Registry))
        {
            check.Report("cluster.registry", s => ClientClusterDiagnostics.NoRegistry(s, cluster.Registry, registries));
        }
    }

    private static void CheckPools(RegionCheck check, ClusterSettings cluster, string? region)
    {
        var tier = Tier.Find(check.Values.Text("tier"));
        var offer = region is not null && check.Cloud?.FindRegion(region) is not null ? check.Cloud.Offer(Service, region) : null;
        if (offer?.IsOffered == false)
        {
            check.Report("cluster", s => ClientDiagnostics.NotOffered(s, Service, region ?? "", offer.Source));
        }

        foreach (var (i, pool) in cluster.Pools.Index())
        {
            var path = $"cluster.pools[{i}]";
            if (i == 0 && (pool.Mode != "system" || pool.Min < KubernetesClusterDefaults.SystemNodes))
            {
                check.Report(path, s => ClientClusterDiagnostics.NoSystemPool(s, $"{pool.Mode}, min {pool.Min}"));
            }

            if (pool.Min > pool.Max)
            {
                check.Report($"{path}.min", s => ClientClusterDiagnostics.MoreThanMost(s, pool.Min, pool.Max));
            }

            if (tier is { IsConfidential: true } && !ConfidentialSizes.Contain(pool.Sku))
            {
                check.Report($"{path}.sku", s => ClientDiagnostics.NotConfidential(s, pool.Sku, tier.Name));
            }
            else if (offer is { IsOffered: not false } && offer.Offers(pool.Sku) == false)
            {
                check.Report($"{path}.sku", s => ClientDiagnostics.SkuNotOffered(s, pool.Sku, region ?? "", offer.Skus));
            }
        }
    }

    private static void CheckRanges(RegionCheck check, ClusterSettings cluster)
    {
        if (1L << Math.Max(0, KubernetesClusterDefaults.NodePodPrefix - cluster.Pods.Prefix) < cluster.MostNodes)
        {
            check.Report("cluster.pods", s => ClientClusterDiagnostics.RangeTooSmall(s, cluster.Pods.ToString(), cluster.MostNodes));
        }

        if (cluster.Pods.Overlaps(cluster.Services))
        {
            check.Report("cluster.pods", s => ClientClusterDiagnostics.RangeTaken(s, cluster.Pods.ToString(), $"the services of the cluster, {cluster.Services}"));
        }

        var networks = check.Values.Items("spokes", SpokeFields.BindNamed).Select(s => s.Network.AddressSpace).Prepend(check.Values.Block("spoke:addressSpace"));
        foreach (var (key, range) in new[] { ("pods", cluster.Pods), ("services", cluster.Services) })
        {
            foreach (var network in networks.Where(n => n.Overlaps(range)))
            {
                check.Report($"cluster.{key}", s => ClientClusterDiagnostics.RangeTaken(s, range.ToString(), $"the network {network} of the client"));
            }
        }
    }
}
