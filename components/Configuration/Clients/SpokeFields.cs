using Bleu.Infra.Configuration.Flows;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Shapes;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>The spokes of a client.</summary>
internal static class SpokeFields
{
    private static readonly Field[] Network =
    [
        new("addressSpace", new AddressSpaceShape("Its address space.", 16, 26), IsRequired: true),
        new("join", new ChoiceShape("How it joins the hub.", "peering", "virtual-hub")),
        new("hubSide", new FlagShape("Whether the stack declares the hub's side of the joint too; false where whoever owns the hub does.")),
        new("flows", FlowShapes.List("The flows that its subnets let in, beside TLS from the network itself.")),
        new("subnets", new ListShape(
            "Its subnets, carved out in this order: a new one belongs at the end.",
            new MapShape(
                "A subnet.",
                new("name", TextShape.Name("Its name.", 40), IsRequired: true),
                new("prefix", new NumberShape("Its size, as a prefix length in bits.", 16, 29), IsRequired: true)),
            1,
            64,
            "name"), IsRequired: true),
    ];

    public static Field First { get; } = new("spoke", new MapShape("The spoke network.", Network), IsRequired: true);

    public static Field Others { get; } = new("spokes", new ListShape(
        "Further spokes, maybe in other regions of the cloud.",
        new MapShape(
            "A spoke.",
            [
                new("name", TextShape.Name("Its name.", 20), IsRequired: true),
                new("region", TextShape.Name("Its region, as ARM names it.", 40), IsRequired: true),
                new("hub", TextShape.Name("The stack of the region whose hub it joins.", 60), IsRequired: true),
                .. Network,
            ]),
        0,
        20,
        "name"));

    public static SpokeSettings Bind(SettingsReader spoke) => new()
    {
        AddressSpace = spoke.Block("addressSpace"),
        Join = spoke.Find("join") ?? "peering",
        HasHubSide = spoke.Find("hubSide") != "false",
        Flows = spoke.Items("flows", FlowShapes.Bind),
        Subnets = spoke.Items("subnets", s => new SubnetSettings { Name = s.Text("name"), Prefix = s.Number("prefix") }),
    };

    public static NamedSpokeSettings BindNamed(SettingsReader spoke) => new()
    {
        Name = spoke.Text("name"),
        Region = spoke.Text("region"),
        Hub = spoke.Text("hub"),
        Network = Bind(spoke),
    };
}
