using System.Collections.Immutable;
using System.Net;
using Bleu.Infra.Configuration.Flows;
using Bleu.Infra.Configuration.Hubs;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>The keys of a region's hub.</summary>
internal static class HubFields
{
    private static readonly FlagShape Enabled = new("Whether it is there.");
    private static readonly TextShape Server = new("An IPv4 address.", "an IPv4 address", @"^[0-9]{1,3}(\.[0-9]{1,3}){3}$", IsAddress);

    public static MapShape Shape { get; } = new(
        "The hub.",
        new("shape", new ChoiceShape("Its shape.", "hub-and-spoke", "virtual-wan")),
        new("addressSpace", new AddressSpaceShape("Its address space.", 16, 22), IsRequired: true),
        new("clientPools", new ListShape(
            "The addresses from which the spokes of the region's clients are cut.", new AddressSpaceShape("A pool.", 8, 24), 0, 16)),
        new("firewallTier", new ChoiceShape("The firewall's tier.", "Premium", "Standard")),
        new("threatIntelligence", new ChoiceShape("What happens to traffic with known bad addresses.", "Deny", "Alert")),
        new("intrusionDetection", new ChoiceShape("What happens to intrusions; the premium tier alone looks for them.", "Deny", "Alert", "Off")),
        new("tlsInspection", new MapShape(
            "What TLS is inspected with.",
            new("secretId", TextShape.Line("The Key Vault secret that holds the certificate authority: its URI.", 300), IsRequired: true),
            new("identityId", TextShape.Line("The identity that may read it: its ARM id.", 400), IsRequired: true))),
        new("bastion", new MapShape(
            "The bastion.",
            new("enabled", Enabled),
            new("administrators", new ListShape(
                "The blocks from which administrators come to its public address; without any it has none.",
                new TextShape(
                    "A block.", "an IPv4 block of /8 or narrower such as 192.0.2.0/28", @"^[0-9]{1,3}(\.[0-9]{1,3}){3}/[0-9]{1,2}$", t => Cidr.TryParse(t, out var b, out _) && b.Prefix >= 8),
                0,
                50)),
            new("sku", new ChoiceShape("Its tier; Premium records sessions and can do without a public address.", "Premium", "Standard")),
            new("scaleUnits", new NumberShape("Its scale units; each serves about twenty sessions.", 2, 50)))),
        new("vpn", new MapShape(
            "The VPN gateway.",
            new("enabled", Enabled),
            new("scale", new NumberShape("The number in the gateway's SKU, or the scale units in a virtual WAN.", 1, 5)),
            new("sites", new ListShape(
                "The sites it reaches.",
                new MapShape(
                    "A site.",
                    new("name", TextShape.Name("Its name.", 40), IsRequired: true),
                    new("address", Server, IsRequired: true),
                    new("spaces", new ListShape("The addresses behind its device.", new AddressSpaceShape("A block.", 8, 32), 1, 50), IsRequired: true)),
                0,
                100,
                "name")))),
        new("expressRoute", new MapShape(
            "The ExpressRoute gateway.",
            new("enabled", Enabled),
            new("scale", new NumberShape("The number in the gateway's SKU, or the scale units in a virtual WAN.", 1, 3)),
            new("circuits", new ListShape(
                "The circuits it is connected with.",
                new MapShape(
                    "A circuit.",
                    new("name", TextShape.Name("Its name.", 40), IsRequired: true),
                    new("id", TextShape.Line("Its ARM id.", 400), IsRequired: true)),
                0,
                16,
                "name")))),
        new("resolver", new MapShape(
            "The DNS private resolver.",
            new("enabled", Enabled),
            new("forward", new ListShape(
                "The domains that other servers answer for.",
                new MapShape(
                    "A domain.",
                    new("name", TextShape.Name("The rule's name.", 60), IsRequired: true),
                    new("domain", TextShape.Line("The domain.", 253), IsRequired: true),
                    new("servers", new ListShape("The servers.", Server, 1, 6), IsRequired: true)),
                0,
                100,
                "name")),
            new("blocked", new ListShape("The domains that are never answered.", TextShape.Line("A domain.", 253), 0, 1000)))),
        new("ddos", new FlagShape("Whether a DDoS protection plan covers the network.")),
        new("flowLogs", new FlagShape("Whether the network's flows are logged in the region's archive; without it they are where there is an archive.")),
        new("peers", new ListShape(
            "The hubs of other regions that it is joined with; this stack declares both sides.",
            new MapShape(
                "A hub.",
                new("stack", TextShape.Name("The region's stack.", 60), IsRequired: true),
                new("spaces", new ListShape("The addresses behind it.", new AddressSpaceShape("A block.", 8, 24), 1, 17), IsRequired: true)),
            0,
            16,
            "stack")),
        Microsoft365HubFields.Field,
        new("flows", FlowShapes.List("The flows that the firewall lets pass; all others are refused.")));

    public static HubSettings Bind(SettingsReader hub) => new()
    {
        Shape = hub.Find("shape") ?? "hub-and-spoke",
        AddressSpace = hub.Block("addressSpace"),
        ClientPools = Blocks(hub, "clientPools"),
        FirewallTier = hub.Text("firewallTier"),
        ThreatIntelligence = hub.Text("threatIntelligence"),
        IntrusionDetection = hub.Text("intrusionDetection"),
        TlsInspection = hub.Has("tlsInspection") ? new(hub.Text("tlsInspection:secretId"), hub.Text("tlsInspection:identityId")) : null,
        Bastion = hub.Flag("bastion:enabled")
            ? new()
            {
                Administrators = Blocks(hub, "bastion:administrators"),
                Sku = hub.Find("bastion:sku") ?? "Premium",
                ScaleUnits = hub.FindNumber("bastion:scaleUnits") ?? 2,
            }
            : null,
        Vpn = hub.Flag("vpn:enabled")
            ? new()
            {
                Scale = hub.FindNumber("vpn:scale") ?? 2,
                Sites = hub.Items("vpn:sites", s => new VpnSiteSettings(s.Text("name"), s.Text("address"), Blocks(s, "spaces"))),
            }
            : null,
        ExpressRoute = hub.Flag("expressRoute:enabled")
            ? new()
            {
                Scale = hub.FindNumber("expressRoute:scale") ?? 1,
                Circuits = hub.Items("expressRoute:circuits", c => KeyValuePair.Create(c.Text("name"), c.Text("id"))).ToImmutableSortedDictionary(StringComparer.Ordinal),
            }
            : null,
        Resolver = hub.Flag("resolver:enabled")
            ? new()
            {
                Forward = hub.Items("resolver:forward", f => new ForwardSettings(f.Text("name"), f.Text("domain"), f.Texts("servers"))),
                Blocked = hub.Texts("resolver:blocked"),
            }
            : null,
        Ddos = hub.Flag("ddos"),
        FlowLogs = hub.Find("flowLogs") != "false",
        Peers = hub.Items("peers", p => new HubPeerSettings(p.Text("stack"), Blocks(p, "spaces"))),
        Microsoft365 = Microsoft365HubFields.Bind(hub),
        Flows = hub.Items("flows", FlowShapes.Bind),
    };

    private static ImmutableArray<Cidr> Blocks(SettingsReader values, string key) => [.. values.Texts(key).Select(Cidr.Parse)];

    private static bool IsAddress(string text) =>
        IPAddress.TryParse(text, out var address) && address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork && address.ToString() == text;
}
