using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Clouds.Microsoft365;
using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Hubs;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Productivity;

/// <summary>
/// The lines of the flow matrix by which Microsoft 365 is reached: exactly the endpoints that the cloud's profile knows, and before them a
/// refusal of the global ones.
/// </summary>
public static class Microsoft365Flows
{
    private const string SignIn = "sign-in";

    /// <summary>The hosts of the global Microsoft 365.</summary>
    public static ImmutableArray<string> GlobalHosts { get; } = [.. CloudCatalog.Global.ProductivityEndpoints.SelectMany(e => e.Hosts)];

    /// <summary>The lines of a hub; none where it says nothing of Microsoft 365.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="tenantId">The stack's tenant, a GUID.</param>
    /// <param name="hub">The hub.</param>
    public static IEnumerable<FlowSettings> Of(CloudProfile cloud, string tenantId, HubSettings hub)
    {
        if (hub.Microsoft365 is not { } settings)
        {
            return [];
        }

        var denied = settings.DeniesGlobal && cloud.Name != CloudCatalog.Global.Name ? GlobalHosts : [];
        var headers = Headers(cloud, tenantId, settings);
        return
        [
            .. denied.Select(h => Line($"deny-global-{Slug(h)}", Cidr.Everything, h, "ANY", null, "No data drifts to a tenant of the global Microsoft 365", settings) with { IsDenied = true }),
            .. Passing(cloud, settings).Select(f => f.Name.StartsWith(Prefix(SignIn), StringComparison.Ordinal) && f.Protocol == "HTTPS" ? f with { Headers = headers } : f),
        ];
    }

    /// <summary>The endpoints of a cloud of which too little is known to let them pass.</summary>
    /// <param name="cloud">The cloud.</param>
    public static IEnumerable<Microsoft365Endpoint> Unreachable(CloudProfile cloud) =>
        cloud.ProductivityEndpoints.Where(e => !e.IsReachable && (e.Hosts.IsEmpty || !e.Hosts.All(h => IsCovered(cloud, e, h, 443))));

    private static IEnumerable<FlowSettings> Passing(CloudProfile cloud, Microsoft365HubSettings settings) =>
        from endpoint in cloud.ProductivityEndpoints
        where endpoint.IsReachable
        from source in settings.Sources.Index()
        from line in Lines(cloud, endpoint, source.Item, settings)
        select settings.Sources.Length == 1 ? line : line with { Name = $"{line.Name}-from-{source.Index + 1}" };

    private static IEnumerable<FlowSettings> Lines(CloudProfile cloud, Microsoft365Endpoint endpoint, Cidr source, Microsoft365HubSettings settings)
    {
        var why = $"Microsoft 365: {endpoint.Service}, as the cloud's profile has it";
        foreach (var host in endpoint.Hosts)
        {
            foreach (var port in (endpoint.TcpPorts ?? []).Where(p => !IsCovered(cloud, endpoint, host, p)))
            {
                var protocol = port switch { 443 => "HTTPS", 80 => "HTTP", _ => "TCP" };
                yield return Line($"{Prefix(endpoint.Service)}{Slug(host)}-{port}", source, host, protocol, port, why, settings);
            }
        }

        // What is no web is told apart by addresses. Firewalls know those of IPv4 alone.
        foreach (var (index, block) in Blocks(endpoint).Index())
        {
            foreach (var port in endpoint.UdpPorts ?? [])
            {
                yield return Line($"{Prefix(endpoint.Service)}block-{index + 1}-udp-{port}", source, null, "UDP", port, why, settings) with { To = FlowEndpoint.Of(block) };
            }
        }
    }

    /// <summary>The published blocks that a hub's gateways have to send to its firewall; none where it opens no way or has no gateway.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="hub">The hub.</param>
    public static IEnumerable<Cidr> GatewayTargets(CloudProfile cloud, HubSettings hub) =>
        hub.Microsoft365 is not null && (hub.ExpressRoute is not null || hub.Vpn is not null) ? cloud.ProductivityEndpoints.SelectMany(Blocks).Distinct() : [];

    private static IEnumerable<Cidr> Blocks(Microsoft365Endpoint endpoint) =>
        (endpoint.Addresses ?? []).Where(a => Cidr.TryParse(a, out _, out _)).Select(Cidr.Parse);

    // A host below a wider pattern that passes on the same port needs no line of its own.
    private static bool IsCovered(CloudProfile cloud, Microsoft365Endpoint endpoint, string host, int port)
    {
        var end = FlowEndpoint.Parse($"host:{host}");
        return cloud.ProductivityEndpoints.Any(e => e != endpoint && (e.TcpPorts ?? []).Contains(port) && e.Hosts.Any(h => h != host && FlowEndpoint.Parse($"host:{h}").Covers(end)));
    }

    private static ImmutableSortedDictionary<string, string> Headers(CloudProfile cloud, string tenantId, Microsoft365HubSettings settings)
    {
        var headers = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (cloud.Find(ProfileKeys.TenantHeader).Value is { } tenants && cloud.Find(ProfileKeys.TenantContextHeader).Value is { } context)
        {
            headers[tenants] = string.Join(',', settings.Tenants.Prepend(tenantId).Distinct());
            headers[context] = tenantId;
        }

        return headers.ToImmutable();
    }

    private static FlowSettings Line(string name, Cidr source, string? host, string protocol, int? port, string why, Microsoft365HubSettings settings) => new()
    {
        Name = name,
        From = FlowEndpoint.Of(source),
        To = host is null ? FlowEndpoint.Of(Cidr.Everything) : FlowEndpoint.Parse($"host:{host}"),
        Protocol = protocol,
        Port = port is { } p ? new PortRange(p, p) : null,
        Justification = why,
        Owner = settings.Owner,
        ReviewBy = settings.ReviewBy,
    };

    private static string Prefix(string service) => $"microsoft365-{service}-";

    private static string Slug(string host) => host.Replace("*.", "any-", StringComparison.Ordinal).Replace('.', '-');
}
