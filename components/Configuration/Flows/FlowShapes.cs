using System.Globalization;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Flows;

/// <summary>How flows stand in configuration, in every kind of stack that has some.</summary>
internal static class FlowShapes
{
    public const string DateFormat = "yyyy-MM-dd";
    private static readonly string[] WithPorts = ["TCP", "UDP", "HTTP", "HTTPS"];

    /// <summary>A list of flows.</summary>
    /// <param name="description">What the list means.</param>
    public static ListShape List(string description) => new(description, Flow, 0, 500, "name");

    /// <summary>What speaks for a flow.</summary>
    public static Field[] Proofs =>
    [
        new("justification", TextShape.Line("Why it is needed.", 200), IsRequired: true),
        new("owner", TextShape.Line("Who answers for it: a team.", 60), IsRequired: true),
        new("reviewBy", new TextShape(
            "The day by which it has to be looked at again, at most a year ahead.",
            "a day such as 2027-06-30",
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            text => TryDay(text, out _)), IsRequired: true),
    ];

    private static MapShape Flow { get; } = new(
        "A line of the flow matrix.",
        [
            new("name", TextShape.Name("Its name.", 60), IsRequired: true),
            new("from", Endpoint("Where it comes from."), IsRequired: true),
            new("to", Endpoint("Where it goes."), IsRequired: true),
            new("protocol", new ChoiceShape("The protocol.", [.. WithPorts, "ICMP", "ANY"])),
            new("port", new PortShape("The port at its destination, or the first and the last one.")),
            .. Proofs,
        ]);

    /// <summary>Whether flows of a protocol go to ports.</summary>
    public static bool HasPorts(string protocol) => WithPorts.Contains(protocol);

    /// <summary>Reads a day.</summary>
    public static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Binds a flow that has been found right before.</summary>
    public static FlowSettings Bind(SettingsReader values) => new()
    {
        Name = values.Text("name"),
        From = FlowEndpoint.Parse(values.Text("from")),
        To = FlowEndpoint.Parse(values.Text("to")),
        Protocol = values.Find("protocol") ?? "TCP",
        Port = values.Find("port") is { } port && PortRange.TryParse(port, out var range) ? range : null,
        Justification = values.Text("justification"),
        Owner = values.Text("owner"),
        ReviewBy = TryDay(values.Text("reviewBy"), out var day) ? day : null,
    };

    private static TextShape Endpoint(string description) => new(
        description,
        FlowEndpoint.Form,
        @"^([0-9]{1,3}(\.[0-9]{1,3}){3}/[0-9]{1,2}|tag:[A-Za-z][A-Za-z0-9.]*|host:[A-Za-z0-9*.-]+)$",
        text => FlowEndpoint.TryParse(text, out var end) && (end.Block is not { } block || (block.IsPrivate && block.Prefix >= 8)));
}
