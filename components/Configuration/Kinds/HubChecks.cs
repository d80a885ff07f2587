using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>Finds what is wrong between the parts of a hub, and between hubs that are joined.</summary>
internal static class HubChecks
{
    /// <summary>What can be seen in one stack: a service that its cloud lacks, and a virtual WAN whose spokes find no names.</summary>
    public static void Alone(StackView stack, CloudProfile? cloud, List<Diagnostic> findings)
    {
        if (stack.Text("hub", "vpn", "enabled") == "true" && stack.Maps("hub", "vpn", "sites").Any() && stack.Find("vpnSharedKeys") is null)
        {
            findings.Add(ConfigurationDiagnostics.MissingSecret(stack.Place("hub", "vpn"), stack.Key("vpnSharedKeys"), stack.Key("vpnSharedKeys")));
        }

        if (cloud is not null && !cloud.Offers(CloudService.DdosProtection) && stack.Text("hub", "ddos") == "true")
        {
            findings.Add(ConfigurationDiagnostics.NotOffered(stack.Place("hub", "ddos"), stack.Key("hub.ddos"), "DDoS protection", cloud.DisplayName));
        }

        if (stack.Text("hub", "bastion", "sku") == "Standard" && stack.Text("hub", "bastion", "enabled") != "false"
            && stack.Find("hub", "bastion", "administrators") is not ConfigList { Items.Count: > 0 })
        {
            findings.Add(ConfigurationDiagnostics.NoAdministrators(stack.Place("hub", "bastion", "sku"), stack.Key("hub.bastion.sku")));
        }

        if (stack.Text("hub", "flowLogs") == "true" && stack.Text("archive", "subscriptionId") is null)
        {
            findings.Add(ConfigurationDiagnostics.NoArchive(stack.Place("hub", "flowLogs"), stack.Key("hub.flowLogs"), stack.Key("archive.subscriptionId")));
        }

        if (stack.Text("hub", "shape") == "virtual-wan" && stack.Text("hub", "resolver", "enabled") == "false")
        {
            findings.Add(ConfigurationDiagnostics.NoResolver(stack.Place("hub", "resolver"), stack.Key("hub.resolver")));
        }
    }

    /// <summary>Joined hubs are regions of the same cloud and shape, say what lies behind them, and only one of two declares the joint.</summary>
    public static void Peers(StackView stack, IReadOnlyList<StackView> others, List<Diagnostic> findings)
    {
        StackView[] regions = [.. others.Where(o => o.Kind == StackKinds.Region && o.Cloud == stack.Cloud)];
        foreach (var peer in stack.Maps("hub", "peers"))
        {
            var name = peer.Text("stack") ?? "";
            if (Array.Find(regions, r => r.Stack == name) is not { } other)
            {
                findings.Add(ConfigurationDiagnostics.BadReference(
                    peer.Location, stack.Key("hub.peers"), name, "is not the stack of a region in this cloud", [.. regions.Select(r => r.Stack)]));
                continue;
            }

            if (other.Maps("hub", "peers").Any(p => p.Text("stack") == stack.Stack))
            {
                findings.Add(ConfigurationDiagnostics.BadPeer(peer.Location, stack.Key("hub.peers"), name, "names this stack as well: both would declare the same joint"));
            }

            if (ShapeOf(other) != ShapeOf(stack))
            {
                findings.Add(ConfigurationDiagnostics.BadPeer(peer.Location, stack.Key("hub.peers"), name, "has a hub of another shape"));
            }

            var behind = AddressClaim.Blocks([.. AddressClaim.At(other, "hub", "addressSpace"), .. AddressClaim.In(other, "hub", "clientPools")])
                .Select(b => b.Block.ToString()).Order(StringComparer.Ordinal).ToList();
            var said = (peer.Find("spaces") as ConfigList)?.Items.OfType<ConfigScalar>().Select(s => s.Text).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>();
            if (!behind.SequenceEqual(said))
            {
                findings.Add(ConfigurationDiagnostics.BadPeer(
                    peer.Location, stack.Key("hub.peers"), name, $"has other addresses behind its hub: {string.Join(", ", behind)}"));
            }
        }
    }

    /// <summary>A spoke joins its hub in the way that the hub's shape wants.</summary>
    /// <param name="client">The client's stack.</param>
    /// <param name="path">Where the spoke stands.</param>
    /// <param name="spoke">The spoke.</param>
    /// <param name="region">The stack of the hub.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Joins(StackView client, string path, ConfigMap? spoke, StackView region, List<Diagnostic> findings)
    {
        var wanted = ShapeOf(region) == "virtual-wan" ? "virtual-hub" : "peering";
        if ((spoke?.Text("join") ?? "peering") is var join && join != wanted)
        {
            findings.Add(ConfigurationDiagnostics.WrongJoin(
                spoke?.Find("join")?.Location ?? spoke?.Location, client.Key($"{path}.join"), join, wanted, region.Stack));
        }
    }

    private static string ShapeOf(StackView stack) => stack.Text("hub", "shape") ?? "hub-and-spoke";
}
