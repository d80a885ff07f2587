using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Networking;
using Bleu.Infra.Productivity;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>The keys of what a client moves to Microsoft 365.</summary>
internal static class Microsoft365Fields
{
    private const string Key = "microsoft365";

    public static Field Field { get; } = new(Key, new MapShape(
        "What the client moves to the Microsoft 365 of the cloud.",
        new("path", new ChoiceShape("How its sites reach the cloud; the last two by the gateway of the hub.", "internet", "express-route", "vpn")),
        new("tenantDomain", Domain("The first domain of its tenant.")),
        new("denyGlobal", new FlagShape("Whether it relies on the hub to refuse the global Microsoft 365; absent for yes.")),
        new("deviation", Deviation("Why it does without.")),
        new("reports", new TextShape(
            "The mailbox of an office that takes reports; it stands in public records.",
            "a mailbox such as dmarc@clinic.example",
            "^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,253}$",
            IsMailbox), IsRequired: true),
        new("logDays", new NumberShape("How long the logs of sign-ins and changes are kept in all, in days; beyond 730 whole years.", Microsoft365LogsDefaults.MinTotalDays, Microsoft365LogsDefaults.MaxTotalDays)),
        new("domains", new ListShape(
            "Its mail domains.",
            new MapShape(
                "A mail domain.",
                new("name", Domain("The domain."), IsRequired: true),
                new("zone", new ChoiceShape("Who answers for it: a zone of this stack, or somebody elsewhere.", "cloud", "elsewhere")),
                new("internal", new FlagShape("Whether the client's networks ask a private zone of the same name.")),
                new("services", new ListShape("The services that use it.", new ChoiceShape("A service.", "exchange", "teams"), 0, 2)),
                new("dmarc", new ChoiceShape("What receivers do with mail that only claims to come from it.", "reject", "quarantine")),
                new("senders", new ListShape("Blocks that send its mail besides Exchange.", Block, 0, 50)),
                new("mtaStsId", new TextShape("The version of the policy of MTA-STS.", "1 to 32 letters and digits", "^[A-Za-z0-9]{1,32}$", t => t.Length is > 0 and <= 32 && t.All(char.IsAsciiLetterOrDigit))),
                new("records", new MapShape("What the tenant's admin centre shows, where the cloud's profile does not know it.", [.. MailHosts.Settings.Select(Record)]))),
            1,
            50,
            "name"), IsRequired: true)));

    private static TextShape Block => new(
        "A block of IPv4.", "an IPv4 block such as 192.0.2.0/28", @"^[0-9]{1,3}(\.[0-9]{1,3}){3}/[0-9]{1,2}$", t => Cidr.TryParse(t, out var block, out _) && block.Prefix >= 16);

    /// <summary>Why something is less than the default.</summary>
    public static MapShape Deviation(string description) => new(
        description,
        new("reason", TextShape.Line("Why.", 400), IsRequired: true),
        new("ticket", TextShape.Line("The ticket in which it was decided.", 100), IsRequired: true),
        new("expiresOn", RegionShapes.Day("The last day on which it holds."), IsRequired: true));

    /// <summary>Binds the deviation from refusing the global endpoints.</summary>
    /// <param name="values">The section that holds it.</param>
    public static DeviationSettings? BindDeviation(SettingsReader values) => values.Has("deviation")
        ? new()
        {
            Setting = "denyGlobal",
            Reason = values.Text("deviation:reason"),
            Ticket = values.Text("deviation:ticket"),
            ExpiresOn = RegionShapes.FindDay(values.Text("deviation:expiresOn")) ?? default,
        }
        : null;

    public static Microsoft365Settings? Bind(SettingsReader values) => values.Has(Key) ? Read(values.Section(Key)) : null;

    private static Microsoft365Settings Read(SettingsReader values) => new()
    {
        Path = values.Find("path") ?? "internet",
        TenantDomain = values.Find("tenantDomain"),
        DeniesGlobal = values.Find("denyGlobal") != "false",
        Deviation = BindDeviation(values),
        Reports = values.Text("reports"),
        LogDays = values.FindNumber("logDays"),
        Domains = values.Items("domains", d => new MailDomainSettings
        {
            Name = d.Text("name"),
            Zone = d.Find("zone") ?? "cloud",
            IsInternal = d.Flag("internal"),
            Services = d.Texts("services"),
            Dmarc = d.Find("dmarc") ?? "reject",
            Senders = d.Texts("senders"),
            MtaStsId = d.Find("mtaStsId"),
            Records = d.Map("records"),
        }),
    };

    private static Field Record(string name) => new(name, name == MailHosts.Verification
        ? TextShape.Line("The text that proves to the tenant whose the domain is.", 200)
        : Domain($"The host of the record {name}."));

    private static TextShape Domain(string description) => new(
        description, "a DNS name in lower case such as clinic.example", "^[a-z0-9_]([a-z0-9_.-]*[a-z0-9])?$", DnsNames.IsName);

    private static bool IsMailbox(string text) =>
        text.Split('@') is [{ Length: > 0 and <= 64 } local, var domain] && local.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '+' or '-') && DnsNames.IsName(domain.ToLowerInvariant());
}
