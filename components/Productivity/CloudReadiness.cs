using System.Collections.Immutable;
using Bleu.Infra.Clouds;

namespace Bleu.Infra.Productivity;

/// <summary>The points of the checklist that depend on the cloud alone.</summary>
public static class CloudReadiness
{
    /// <summary>The points of a cloud.</summary>
    /// <param name="cloud">The cloud.</param>
    public static ImmutableArray<ReadinessItem> Of(CloudProfile cloud) =>
    [
        Endpoints(cloud),
        Unreachable(cloud),
        Peering(cloud),
        Tenant(cloud),
        .. MailHosts.Keys.Select(k => Host(cloud, k.Key, k.Purpose)),
        Restrictions(cloud),
    ];

    private static ReadinessItem Endpoints(CloudProfile cloud)
    {
        const string title = "The firewall lets the cloud's own endpoints pass";
        var known = cloud.ProductivityEndpoints.Where(e => e.IsReachable).Select(e => e.Service).ToList();
        return known.Count > 0
            ? new("endpoints", title, ReadinessState.Ready, string.Join(", ", known))
            : new("endpoints", title, ReadinessState.Unknown, "none is published");
    }

    private static ReadinessItem Unreachable(CloudProfile cloud)
    {
        const string title = "Hosts and ports of every service in the profile are known";
        var missing = Microsoft365Flows.Unreachable(cloud).Select(e => e.Service).ToList();
        return missing.Count == 0 && !cloud.ProductivityEndpoints.IsEmpty
            ? new("endpoints-in-full", title, ReadinessState.Ready, "")
            : new("endpoints-in-full", title, ReadinessState.Unknown, missing.Count == 0 ? "none is published" : $"too little is published of {string.Join(", ", missing)}");
    }

    private static ReadinessItem Peering(CloudProfile cloud)
    {
        const string title = "Microsoft peering of ExpressRoute reaches the endpoints";
        var known = cloud.ProductivityEndpoints.Select(e => e.HasExpressRoute).OfType<bool>().ToList();
        return known switch
        {
            [] => new("microsoft-peering", title, ReadinessState.Unknown, "not published"),
            _ when known.Contains(true) => new("microsoft-peering", title, ReadinessState.Ready, "the published list says yes"),
            _ => new("microsoft-peering", title, ReadinessState.Manual, "the published list says no: sites come by the gateway of the hub and leave by its firewall"),
        };
    }

    private static ReadinessItem Tenant(CloudProfile cloud) => Value(cloud, "tenant-domain", "The domain of tenants is known, so that a tenant of another cloud is refused", ProfileKeys.TenantDomain);

    private static ReadinessItem Host(CloudProfile cloud, string key, string purpose) =>
        Value(cloud, key[ProfileKeys.Microsoft365Prefix.Length..], $"The host of {purpose} is known", key);

    private static ReadinessItem Restrictions(CloudProfile cloud) =>
        Value(cloud, "tenant-restrictions", "The firewall can say which tenants may be signed in to, where TLS is inspected", ProfileKeys.TenantHeader);

    private static ReadinessItem Value(CloudProfile cloud, string id, string title, string key) => cloud.Find(key) is { Value: { } value } found
        ? new(id, title, ReadinessState.Ready, $"{value} ({found.Confidence.ToString().ToLowerInvariant()})")
        : new(id, title, ReadinessState.Unknown, $"{key}: {cloud.Find(key).Source}");
}
