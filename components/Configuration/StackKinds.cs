using Bleu.Infra.Configuration.Shapes;

namespace Bleu.Infra.Configuration;

/// <summary>
/// The kinds of stacks and the keys of each: the one description behind binding, checking and the schemas for editors.
/// </summary>
internal static class StackKinds
{
    public const string Region = "region";
    public const string Client = "client";
    public static readonly string[] Names = [Region, Client];
    public static readonly string[] Tiers = ["corp", "online", "confidential-corp", "confidential-online"];

    private static readonly Field[] Common =
    [
        new("kind", new ChoiceShape("What the stack builds.", Names), IsRequired: true),
        new("cloud", TextShape.Name("The cloud: the name of a profile, see ./bleu cloud list.", 40), IsRequired: true),
        new("region", TextShape.Name("The region, as ARM names it; see ./bleu cloud show.", 40), IsRequired: true),
        new("tenantId", new GuidShape("The Entra tenant."), IsRequired: true),
        new("subscriptionId", new GuidShape("The subscription that receives the resources."), IsRequired: true),
        new("tags", new TagsShape("Tags of every resource that takes tags.")),
        new("alertEmail", new SecretShape("Where alerts are sent. A secret: an address is personal data."), IsRequired: true),
        new("logs", new MapShape(
            "The log workspace.",
            new("retentionDays", new NumberShape("How long logs are kept, in days.", 30, 730)),
            new("dailyCapGb", new NumberShape("What is taken in a day at most, in GB; absent for no limit.", 1, 10_000)))),
        new("vault", new MapShape(
            "The key vault.",
            new Field("softDeleteDays", new NumberShape("How long deleted keys can be restored, in days.", 7, 90)))),
    ];

    private static readonly Shape Flow = new MapShape(
        "A flow that the firewall lets pass.",
        new("name", TextShape.Name("Its name.", 60), IsRequired: true),
        new("from", new AddressSpaceShape("Where it comes from.", 8, 32), IsRequired: true),
        new("to", new AddressSpaceShape("Where it goes.", 8, 32), IsRequired: true),
        new("protocol", new ChoiceShape("The protocol.", "TCP", "UDP")),
        new("port", new NumberShape("The port at its destination.", 1, 65535), IsRequired: true));

    private static readonly Field[] OfRegion =
    [
        .. Common,
        new("hub", new MapShape(
            "The hub network.",
            new("addressSpace", new AddressSpaceShape("Its address space.", 16, 22), IsRequired: true),
            new("firewallTier", new ChoiceShape("The firewall's tier.", "Premium", "Standard")),
            new("threatIntelligence", new ChoiceShape("What happens to traffic with known bad addresses.", "Deny", "Alert")),
            new("flows", new ListShape("The flows that the firewall lets pass; all others are refused.", Flow, 0, 500, "name"))),
            IsRequired: true),
    ];

    private static readonly Field[] OfClient =
    [
        .. Common,
        new("client", TextShape.Name("A short code of the client for names.", 16), IsRequired: true),
        new("tier", new ChoiceShape("The tier of the landing zone.", Tiers), IsRequired: true),
        new("hub", TextShape.Name("The stack of the region whose hub the spoke joins.", 60), IsRequired: true),
        new("spoke", new MapShape(
            "The spoke network.",
            new("addressSpace", new AddressSpaceShape("Its address space.", 16, 26), IsRequired: true),
            new("subnets", new ListShape(
                "Its subnets, carved out in this order: a new one belongs at the end.",
                new MapShape(
                    "A subnet.",
                    new("name", TextShape.Name("Its name.", 40), IsRequired: true),
                    new("prefix", new NumberShape("Its size, as a prefix length in bits.", 16, 29), IsRequired: true)),
                1,
                64,
                "name"), IsRequired: true)),
            IsRequired: true),
    ];

    /// <summary>The keys of a kind; nothing when there is no such kind.</summary>
    public static Field[]? Fields(string? kind) => kind switch
    {
        Region => OfRegion,
        Client => OfClient,
        _ => null,
    };
}
