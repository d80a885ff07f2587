using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Shapes;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>The subscription of a client that is still to be made.</summary>
internal static class SubscriptionFields
{
    public static Field Field { get; } = new("subscription", new MapShape(
        "The subscription, where it is still to be made; otherwise subscriptionId names one.",
        new("alias", TextShape.Name("The alias by which it is found again.", 60), IsRequired: true),
        new("displayName", TextShape.Line("The name that people read.", 64), IsRequired: true),
        new("workload", new ChoiceShape("What it is for.", "Production", "DevTest")),
        new("deployerSubscriptionId", new GuidShape("The subscription by whose provider it is made."), IsRequired: true),
        new("ownerId", new GuidShape("The object id of who owns it, where it goes to another tenant.")),
        new("billing", new MapShape(
            "Who is billed.",
            new("kind", new ChoiceShape("The kind of agreement: Enterprise, Microsoft Customer or Microsoft Partner.", "ea", "mca", "mpa"), IsRequired: true),
            new("account", TextShape.Line("The billing account.", 120), IsRequired: true),
            new("enrollmentAccount", TextShape.Line("The enrolment account, of ea.", 60)),
            new("profile", TextShape.Line("The billing profile, of mca.", 60)),
            new("invoiceSection", TextShape.Line("The invoice section, of mca.", 60)),
            new("customer", TextShape.Line("The customer, of mpa.", 60))), IsRequired: true)));

    /// <summary>The keys that an agreement needs besides its account.</summary>
    public static string[] KeysOf(string? kind) => kind switch
    {
        "ea" => ["enrollmentAccount"],
        "mca" => ["profile", "invoiceSection"],
        "mpa" => ["customer"],
        _ => [],
    };

    public static SubscriptionSettings? Bind(SettingsReader values) => values.Has("subscription")
        ? new()
        {
            Alias = values.Text("subscription:alias"),
            DisplayName = values.Text("subscription:displayName"),
            Workload = values.Find("subscription:workload") ?? "Production",
            DeployerSubscriptionId = values.Text("subscription:deployerSubscriptionId"),
            OwnerId = values.Find("subscription:ownerId"),
            Billing = Billing(values.Section("subscription:billing")),
        }
        : null;

    public static void Check(RegionCheck check)
    {
        var has = check.Values.Has("subscription");
        if (has == check.Values.Has("subscriptionId"))
        {
            check.Report(has ? "subscription" : "subscriptionId", s => ClientDiagnostics.OneSubscription(s, has));
        }

        if (!has)
        {
            return;
        }

        var billing = check.Values.Section("subscription:billing");
        var kind = billing.Text("kind");
        var wanted = KeysOf(kind);
        string[] given = [.. new[] { "enrollmentAccount", "profile", "invoiceSection", "customer" }.Where(billing.Has)];
        if (!wanted.ToHashSet().SetEquals(given))
        {
            check.Report("subscription.billing", s => ClientDiagnostics.WrongBilling(s, kind, given, wanted));
        }
    }

    private static BillingSettings Billing(SettingsReader billing) => new(
        billing.Text("kind"),
        billing.Text("account"),
        billing.Text(KeysOf(billing.Text("kind"))[^1]),
        billing.Find("profile"));
}
