using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Shapes;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>The services that a client asks for.</summary>
internal static class ServiceFields
{
    /// <summary>The name of a client's first spoke.</summary>
    public const string FirstSpoke = "spoke";

    /// <summary>Where something is less than the default.</summary>
    public static readonly Shape Deviation = new MapShape(
        "Where the service is less than the default.",
        new("setting", new ChoiceShape("The setting.", ServiceKind.AllDeviations), IsRequired: true),
        new("reason", TextShape.Line("Why.", 400), IsRequired: true),
        new("ticket", TextShape.Line("The ticket in which it was decided.", 100), IsRequired: true),
        new("expiresOn", RegionShapes.Day("The last day on which it holds."), IsRequired: true));

    public static Field Field { get; } = new("services", new ListShape(
        "The services that the client asks for.",
        new MapShape(
            "A service.",
            new("name", TextShape.Name("A short name.", 16), IsRequired: true),
            new("kind", new ChoiceShape("Its kind.", ServiceKind.Names), IsRequired: true),
            new("sku", TextShape.Line("Its SKU, as ARM names it.", 60)),
            new("spoke", TextShape.Name("The spoke it lies beside; absent for the first.", 20)),
            new("subnet", TextShape.Name("The subnet of its private endpoint, or of the machine; absent for the last one, for machines the first.", 40)),
            new("parts", new ListShape("Its containers, databases, queues or hubs.", TextShape.Name("A name.", 40), 1, 100)),
            new("administrator", new MapShape(
                "The group that administers it.",
                new("group", new GuidShape("Its object id."), IsRequired: true),
                new("name", TextShape.Line("Its name in Entra.", 120), IsRequired: true))),
            new("machine", new MapShape(
                "What its machines start from.",
                new("image", TextShape.Line("The ARM id of a version of an image in a gallery.", 400), IsRequired: true),
                new("publicKey", TextShape.Line("The public SSH key of the administrators.", 1000), IsRequired: true),
                new("count", new NumberShape("How many machines a scale set has.", 1, 100)))),
            new("publicEndpoint", new FlagShape("Whether it can be reached without the private network; only false is taken.")),
            new("deviations", new ListShape("Where it is less than the default.", Deviation, 1, 10, "setting"))),
        0,
        100,
        "name"));

    public static ServiceSettings Bind(SettingsReader service) => new()
    {
        Name = service.Text("name"),
        Kind = service.Text("kind"),
        Sku = service.Find("sku") ?? ServiceKind.Find(service.Text("kind"))?.Sku ?? "",
        Spoke = service.Find("spoke") ?? FirstSpoke,
        Subnet = service.Find("subnet"),
        Parts = service.Texts("parts"),
        Administrator = service.Has("administrator") ? new(service.Text("administrator:group"), service.Text("administrator:name")) : null,
        Machine = service.Has("machine")
            ? new(service.Text("machine:image"), service.Text("machine:publicKey"), service.FindNumber("machine:count") ?? 1)
            : null,
        Deviations = service.Items("deviations", BindDeviation),
    };

    public static DeviationSettings BindDeviation(SettingsReader deviation) => new()
    {
        Setting = deviation.Text("setting"),
        Reason = deviation.Text("reason"),
        Ticket = deviation.Text("ticket"),
        ExpiresOn = RegionShapes.FindDay(deviation.Text("expiresOn")) ?? default,
    };
}
