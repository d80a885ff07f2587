using System.Collections.Immutable;
using System.Net;
using System.Text.Json;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Clouds.Microsoft365;

/// <summary>Reads the endpoints of Microsoft 365 of a profile.</summary>
/// <param name="problems">Takes what is wrong.</param>
internal sealed class Microsoft365Reader(List<string> problems)
{
    private const string Section = "microsoft365";

    /// <summary>The endpoints of a profile over those that it is laid over: a service that it names is replaced as a whole.</summary>
    public ImmutableArray<Microsoft365Endpoint> Read(JsonElement root, ImmutableArray<Microsoft365Endpoint> known)
    {
        if (!root.TryGetProperty(Section, out var list))
        {
            return known;
        }

        ImmutableArray<Microsoft365Endpoint> own = [.. list.EnumerateArray().Select(Endpoint)];
        return [.. own, .. known.Where(k => own.All(o => o.Service != k.Service))];
    }

    private Microsoft365Endpoint Endpoint(JsonElement item)
    {
        var service = ProfileReader.Text(item, "service") ?? "";
        if (service.Length == 0)
        {
            problems.Add($"has an entry of '{Section}' without a 'service'");
        }

        var endpoint = new Microsoft365Endpoint(service)
        {
            Hosts = Texts(item, "hosts") ?? [],
            Addresses = Texts(item, "addresses"),
            TcpPorts = Ports(item, "tcp"),
            UdpPorts = Ports(item, "udp"),
            HasExpressRoute = item.TryGetProperty("expressRoute", out var route) && route.ValueKind != JsonValueKind.Null ? route.GetBoolean() : null,
            Confidence = ProfileReader.ConfidenceOf(item, $"{Section}.{service}", problems),
            Source = ProfileReader.Text(item, "source") ?? "supplied by the user",
        };
        foreach (var host in endpoint.Hosts.Where(h => !FlowEndpoint.TryParse($"host:{h}", out _)))
        {
            problems.Add($"has a host at '{Section}.{service}' that is none: '{host}'");
        }

        foreach (var block in (endpoint.Addresses ?? []).Where(b => !IPNetwork.TryParse(b, out _)))
        {
            problems.Add($"has an address block at '{Section}.{service}' that is none: '{block}'");
        }

        foreach (var port in (endpoint.TcpPorts ?? []).Concat(endpoint.UdpPorts ?? []).Where(p => p is < 1 or > 65535))
        {
            problems.Add($"has a port at '{Section}.{service}' that is none: {port}");
        }

        return endpoint;
    }

    private static ImmutableArray<string>? Texts(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.ValueKind != JsonValueKind.Null ? [.. list.EnumerateArray().Select(v => v.GetString() ?? "")] : null;

    private static ImmutableArray<int>? Ports(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.ValueKind != JsonValueKind.Null ? [.. list.EnumerateArray().Select(v => v.GetInt32())] : null;
}
