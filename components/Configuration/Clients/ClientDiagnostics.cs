using Bleu.Infra.Diagnostics;
using Bleu.Infra.Regimes;
using Bleu.Infra.Tiers;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>What can be wrong between the settings of a client, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class ClientDiagnostics
{
    public static Diagnostic ClassInWrongTier(string subject, DataClass data, string tier) =>
        new("BLEU1201", subject, $"is too open for data of the class '{data.Name}': they would lie where that class may not")
        {
            Got = tier,
            Allowed = Allowed(data.Tiers),
            Fix = "Choose one of these tiers, or a lower class if the data are less sensitive",
        };

    public static Diagnostic ClassWithoutRegime(string subject, DataClass data) =>
        new("BLEU1202", subject, $"lack the regime that data of the class '{data.Name}' need")
        {
            Allowed = $"Wanted: '{data.Regime}' among them",
            Fix = "Declare the regime, which switches on what it asks for",
        };

    public static Diagnostic LogsTooShort(string subject, int got, int wanted, string by) =>
        new("BLEU1203", subject, $"is shorter than {by} asks for: who did what would be forgotten too early")
        {
            Got = $"{got}",
            Allowed = $"Allowed: {wanted} days or more",
            Fix = "Raise it, or leave it out",
        };

    public static Diagnostic KeyTooWeak(string subject, string got, IEnumerable<string> wanted, string by) =>
        new("BLEU1204", subject, $"is a kind of key that {by} does not take")
        {
            Got = got,
            Allowed = Allowed(wanted),
            Fix = "Choose one of them, or leave it out",
        };

    public static Diagnostic BackupsTooShort(string subject, int got, int wanted, string by) =>
        new("BLEU1205", subject, $"is shorter than {by} asks for: what was lost could not be brought back")
        {
            Got = $"{got}",
            Allowed = $"Allowed: {wanted} days or more",
            Fix = "Raise it, or leave it out",
        };

    public static Diagnostic CopiesTooNear(string subject, string got, IEnumerable<string> wanted, string by) =>
        new("BLEU1206", subject, $"keeps copies nearer than {by} asks for: one accident could take the data and its backup")
        {
            Got = got,
            Allowed = Allowed(wanted),
            Fix = "Choose one of them, or leave it out",
        };

    public static Diagnostic OutsideCountries(string subject, string region, string? country, string area, string by) =>
        new("BLEU1207", subject, $"does not lie where {by} lets data be")
        {
            Got = country is null ? $"{region}, whose country nobody has published" : $"{region} in {country}",
            Allowed = $"Wanted: a region in {area}",
            Fix = "Choose another region, or another cloud",
        };

    public static Diagnostic TierWithoutRegime(string subject, string got, Regime regime) =>
        new("BLEU1208", subject, $"is not a tier that {regime.Title} takes")
        {
            Got = got,
            Allowed = Allowed(regime.Tiers),
            Fix = "Choose one of them",
        };

    public static Diagnostic HubOfAPublicClient(string subject, string got) =>
        new("BLEU1209", subject, "joins a public client to a hub: whoever breaks into a public site would stand inside the network of everybody else")
        {
            Got = got,
            Allowed = "Allowed: no hub in the tier 'public'",
            Fix = "Remove it, or choose the tier 'online', whose traffic the firewall of the hub inspects",
        };

    public static Diagnostic NotConfidential(string subject, string got, string tier) =>
        new("BLEU1210", subject, $"does not compute on encrypted memory, as every machine in the tier '{tier}' must")
        {
            Got = got,
            Allowed = $"Allowed: {ConfidentialSizes.Families}; for sql a SKU with '_DC_'",
            Fix = "Choose a confidential SKU, or a tier that is not confidential",
        };

    public static Diagnostic PublicEndpoint(string subject) =>
        new("BLEU1211", subject, "opens the service to the Internet, which no tier allows")
        {
            Got = "true",
            Allowed = "Allowed: false, which is also the default",
            Fix = "Remove it: clients reach the service by its private endpoint, the outside by the firewall of the hub",
        };

    public static Diagnostic NotOffered(string subject, string got, string region, string source) =>
        new("BLEU1212", subject, $"is a service that the region '{region}' does not offer")
        {
            Got = got,
            Allowed = $"Known from: {source}",
            Fix = "Choose another service or region, or correct the cloud's profile in stacks/config/clouds",
        };

    public static Diagnostic SkuNotOffered(string subject, string got, string region, IEnumerable<string> known) =>
        new("BLEU1213", subject, $"is a SKU that the region '{region}' does not offer")
        {
            Got = got,
            Allowed = Allowed(known),
            Fix = Suggestions.For(got, known, "Choose one of them, or correct the cloud's profile in stacks/config/clouds"),
        };

    public static Diagnostic DuplicateClient(string subject, string got, string other) =>
        new("BLEU1215", subject, $"is the code of another client: the stack '{other}' has it")
        {
            Got = got,
            Allowed = "Wanted: a code that no other client of the cloud has, because names and keys carry it",
            Fix = "Choose another code; one client has one stack, with several spokes if need be",
        };

    public static Diagnostic HubInAnotherRegion(string subject, string got, string hub, string hubRegion) =>
        new("BLEU1216", subject, $"is not the region of the hub '{hub}': traffic and data would leave the region")
        {
            Got = got,
            Allowed = $"Allowed: '{hubRegion}'",
            Fix = "Choose the hub of the region, or the region of the hub",
        };

    public static Diagnostic MissingKeyPolicy(string subject, string by) =>
        new("BLEU1217", subject, $"says nothing of the client's keys, which {by} wants decided")
        {
            Allowed = "Wanted: rotateDays and expiryDays under keys",
            Fix = "Say after how many days keys are changed and end",
        };

    public static Diagnostic DeviationExpired(string subject, string setting, string on) =>
        new("BLEU1218", subject, $"has run out: the deviation '{setting}' no longer holds")
        {
            Got = on,
            Allowed = "Allowed: a day that is still to come",
            Fix = "Remove the deviation and let the service be as it should, or have it decided anew",
        };

    public static Diagnostic DeviationUnknown(string subject, string got, ServiceKind kind) =>
        new("BLEU1219", subject, $"is not a deviation that a service of the kind '{kind.Name}' knows")
        {
            Got = got,
            Allowed = Allowed(kind.Deviations),
            Fix = "Remove it",
        };

    public static Diagnostic DeviationForbidden(string subject, string got, string by) =>
        new("BLEU1220", subject, $"is a deviation that {by} does not allow")
        {
            Got = got,
            Allowed = "Allowed: none",
            Fix = "Remove it",
        };

    public static Diagnostic OneSubscription(string subject, bool both) =>
        new("BLEU1221", subject, both ? "stands beside subscriptionId: it cannot be made and be there at once" : "is missing, and subscription does not say how to make one")
        {
            Allowed = "Wanted: one of subscriptionId and subscription",
            Fix = both ? "Keep one of the two" : "Add one of the two",
        };

    public static Diagnostic WrongBilling(string subject, string kind, IReadOnlyList<string> got, IEnumerable<string> wanted) =>
        new("BLEU1222", subject, $"does not say who is billed as the agreement '{kind}' wants it")
        {
            Got = got.Count == 0 ? null : string.Join(", ", got),
            Allowed = $"Wanted: account, {string.Join(", ", wanted)}",
            Fix = "Give these keys and no others",
        };

    public static Diagnostic UnknownPlace(string subject, string got, string what, IEnumerable<string> known) =>
        new("BLEU1223", subject, $"names a {what} that the client does not have")
        {
            Got = got,
            Allowed = Allowed(known),
            Fix = Suggestions.For(got, known, "Choose one of them, or add it"),
        };

    public static Diagnostic MissingForKind(string subject, string kind, string wanted) =>
        new("BLEU1224", subject, $"is of the kind '{kind}' and lacks what that kind needs")
        {
            Allowed = $"Wanted: {wanted}",
            Fix = "Add it",
        };

    public static Diagnostic BadFederation(string subject, string provider, string wanted) =>
        new("BLEU1225", subject, $"does not tell one workload of '{provider}' from all others")
        {
            Allowed = $"Wanted: {wanted}",
            Fix = "Correct it",
        };

    public static Diagnostic UnknownAudience(string subject, string cloud) =>
        new("BLEU1226", subject, $"needs the audience of federated tokens, which is not published for the cloud '{cloud}'")
        {
            Allowed = "Wanted: endpoints.tokenExchangeAudience in the cloud's profile",
            Fix = $"Ask the operator, and write it to stacks/config/clouds/{cloud}.json",
        };

    public static Diagnostic MissingContact(string subject, string contact, string by) =>
        new("BLEU1227", subject, $"names nobody whom {by} wants to be called")
        {
            Allowed = $"Wanted: contacts.{contact}, the name of an office",
            Fix = "Add it",
        };

    public static Diagnostic ReservedTag(string subject, string got, string wanted) =>
        new("BLEU1228", subject, "contradicts what the client declares elsewhere")
        {
            Got = got,
            Allowed = $"Wanted: '{wanted}', which is set by itself",
            Fix = "Remove the tag",
        };

    public static Diagnostic BudgetInTheMiddle(string subject, string got) =>
        new("BLEU1229", subject, "is not the first day of a month, which budgets begin with")
        {
            Got = got,
            Allowed = "Wanted: a day such as 2026-12-01",
            Fix = "Correct it",
        };

    public static Diagnostic PartsOfNothing(string subject, ServiceKind kind) =>
        new("BLEU1230", subject, $"names parts of a service of the kind '{kind.Name}', which has none")
        {
            Fix = "Remove them",
        };

    public static Diagnostic OneZoneAlone(string subject, string got, string region, string source) =>
        new("BLEU1231", subject, $"is a service that the region '{region}' offers in one zone alone: it would stand still with that zone")
        {
            Got = got,
            Allowed = $"Known from: {source}",
            Fix = "Choose another region, or declare the deviation single-zone with a reason",
        };

    private static string Allowed(IEnumerable<string> values) => "Allowed: " + Suggestions.Quoted(values);
}
