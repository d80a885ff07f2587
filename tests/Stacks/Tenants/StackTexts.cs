using System.Security.Cryptography;
using System.Text;

namespace Bleu.Infra.Stacks.Tests.Tenants;

/// <summary>Configuration files of regions and clients, made from switches.</summary>
internal static class StackTexts
{
    /// <summary>The file of a region; it is joined with every region before it.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="region">The region, as ARM names it.</param>
    /// <param name="index">How many regions there are before it.</param>
    /// <param name="switches">What its hub has.</param>
    /// <param name="isWatched">Whether alerts and agents watch it.</param>
    public static string Region(string cloud, string region, int index, HubSwitches switches, bool isWatched)
    {
        var stack = RegionName(index);
        var text = Head("region", cloud, region, stack);
        text.Append("  bleu-infra:vpnSharedKeys:\n    secure: v1:nonce:cipher\n");
        text.Append("  bleu-infra:hub:\n");
        text.Append($"    shape: {(switches.VirtualWan ? "virtual-wan" : "hub-and-spoke")}\n");
        text.Append($"    addressSpace: {Space(index)}\n    clientPools:\n      - {Pool(index)}\n");
        text.Append($"    firewallTier: {(switches.Premium ? "Premium" : "Standard")}\n");
        text.Append($"    bastion:\n      enabled: {Word(switches.Bastion)}\n");
        text.Append($"    resolver:\n      enabled: {Word(switches.Resolver)}\n");
        text.Append($"    ddos: {Word(switches.Ddos)}\n");
        text.Append($"    flowLogs: {Word(switches.FlowLogs)}\n");
        if (switches.Vpn)
        {
            text.Append($"    vpn:\n      enabled: true\n      sites:\n        - name: campus\n          address: 203.0.113.{index + 1}\n          spaces:\n            - 172.{16 + index}.0.0/16\n");
        }

        if (switches.ExpressRoute)
        {
            text.Append($"    expressRoute:\n      enabled: true\n      circuits:\n        - name: first\n          id: /subscriptions/{Id("circuits")}/resourceGroups/circuits/providers/Microsoft.Network/expressRouteCircuits/c{index}\n");
        }

        if (index > 0)
        {
            text.Append("    peers:\n");
            for (var other = 0; other < index; other++)
            {
                text.Append($"      - stack: {RegionName(other)}\n        spaces:\n          - {Space(other)}\n          - {Pool(other)}\n");
            }
        }

        text.Append($"    flows:\n      - name: dns\n        from: {Pool(index)}\n        to: {Space(index)}\n        protocol: UDP\n        port: 53\n");
        text.Append("        justification: Spokes ask the firewall for names\n        owner: network\n        reviewBy: \"2027-10-31\"\n");
        if (!isWatched)
        {
            text.Append("  bleu-infra:monitoring:\n    agents: false\n    alerts: false\n");
        }

        if (switches.FlowLogs)
        {
            text.Append($"  bleu-infra:archive:\n    subscriptionId: {Id(stack + "-archive")}\n");
        }

        return text.ToString();
    }

    /// <summary>The file of a client beside the first region.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="region">The region, as ARM names it.</param>
    /// <param name="tier">Its tier.</param>
    /// <param name="index">How many clients there are before it.</param>
    /// <param name="switches">What the hub has.</param>
    public static string Client(string cloud, string region, string tier, int index, HubSwitches switches)
    {
        var text = Head("client", cloud, region, ClientName(index));
        text.Append($"  bleu-infra:client: c{index}\n  bleu-infra:tier: {tier}\n  bleu-infra:hub: {RegionName(0)}\n");
        text.Append($"  bleu-infra:spoke:\n    addressSpace: 10.32.{4 * index}.0/22\n    join: {(switches.VirtualWan ? "virtual-hub" : "peering")}\n");
        text.Append("    subnets:\n      - name: application\n        prefix: 24\n      - name: private-endpoints\n        prefix: 26\n");
        return text.ToString();
    }

    /// <summary>The name of a region's stack.</summary>
    public static string RegionName(int index) => $"region-{index + 1}";

    /// <summary>The name of a client's stack.</summary>
    public static string ClientName(int index) => $"client-{index + 1}";

    private static string Space(int index) => $"10.{16 + index}.0.0/20";

    private static string Pool(int index) => $"10.{32 + (16 * index)}.0.0/12";

    private static string Word(bool value) => value ? "true" : "false";

    // The same name always has the same subscription, and no two names have one.
    private static string Id(string name) => new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)).ToString();

    private static StringBuilder Head(string kind, string cloud, string region, string stack) => new StringBuilder("config:\n")
        .Append($"  bleu-infra:kind: {kind}\n  bleu-infra:cloud: {cloud}\n  bleu-infra:region: {region}\n")
        .Append($"  bleu-infra:tenantId: 35c94c5f-f7c2-444d-a4b1-211bfd52493c\n  bleu-infra:subscriptionId: {Id(stack)}\n")
        .Append("  bleu-infra:alertEmail:\n    secure: v1:nonce:cipher\n");
}
