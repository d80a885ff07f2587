using System.Globalization;
using Bleu.Infra.Clouds;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Productivity;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>What can be wrong with the way to Microsoft 365, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class Microsoft365Diagnostics
{
    public static Diagnostic UnknownHost(string subject, MailHost host, CloudProfile cloud) =>
        new("BLEU1340", subject, $"is needed for {host.Purpose} and not published for the cloud '{cloud.Name}'")
        {
            Allowed = $"Source: {cloud.Find(host.Key).Source}",
            Fix = $"Take it from the tenant's admin centre, and write it here or as {host.Key} to stacks/config/clouds/{cloud.Name}.json",
        };

    public static Diagnostic WrongTenant(string subject, string? got, string suffix) =>
        new("BLEU1341", subject, got is null ? "is needed, because the records of DKIM name it" : "is not the first domain of a tenant in this cloud: data would go to another one")
        {
            Got = got,
            Allowed = $"Wanted: a domain below {suffix}",
            Fix = got is null ? "Add it" : "Name the tenant in this cloud",
        };

    public static Diagnostic NotReached(string subject, string hub, string wanted) =>
        new("BLEU1342", subject, $"is let through to Microsoft 365 by no line of the hub '{hub}'")
        {
            Allowed = $"Wanted: {wanted} among hub.microsoft365.sources there",
            Fix = "Have the region open it, which its own review decides",
        };

    public static Diagnostic NoGateway(string subject, string got, string hub, string wanted) =>
        new("BLEU1343", subject, hub.Length == 0 ? "is the way of a hub, and the client joins none" : $"is a way that the hub '{hub}' does not have")
        {
            Got = got,
            Allowed = hub.Length == 0 ? "Allowed: 'internet'" : $"Wanted: hub.{wanted}.enabled there",
            Fix = hub.Length == 0 ? "Choose it" : "Choose 'internet', or have the region add the gateway",
        };

    public static Diagnostic BadDeviation(string subject, string problem, string wanted) =>
        new("BLEU1344", subject, problem) { Allowed = $"Wanted: {wanted}", Fix = "Refuse the global endpoints, or have it decided anew" };

    public static Diagnostic NobodyDenies(string subject, string hub) =>
        new("BLEU1345", subject, hub.Length == 0
            ? "cannot hold: without a hub there is no firewall that refuses the global Microsoft 365"
            : $"does not hold: the hub '{hub}' does not refuse the global Microsoft 365")
        {
            Allowed = "Wanted: a hub that does, or denyGlobal: false with a deviation",
            Fix = "Have the region refuse it, or say why the client does without",
        };

    public static Diagnostic DeniesItself(string subject, string cloud) =>
        new("BLEU1346", subject, $"would refuse the Microsoft 365 that the stack uses: {cloud} is the global cloud")
        {
            Got = "true",
            Fix = "Remove it",
        };

    public static Diagnostic FlowToGlobal(string subject, string got, string refused) =>
        new("BLEU1347", subject, "goes to the global Microsoft 365, which the hub refuses")
        {
            Got = got,
            Allowed = $"Refused: {refused}",
            Fix = "Remove the flow, or set denyGlobal to false with a deviation",
        };

    public static Diagnostic NoEndpoints(string subject, string cloud) =>
        new("BLEU1348", subject, $"opens nothing: no endpoint of Microsoft 365 is known in the cloud '{cloud}'")
        {
            Allowed = "Wanted: hosts and ports under microsoft365 in the cloud's profile",
            Fix = $"Ask the operator, and write them to stacks/config/clouds/{cloud}.json",
        };

    public static Diagnostic DomainOfAnother(string subject, string got, string stack) =>
        new("BLEU1349", subject, $"is a mail domain of the stack '{stack}' as well")
        {
            Got = got,
            Allowed = "Wanted: a domain that no other client has, nor one above or below it",
            Fix = "Let one of the two have it",
        };

    public static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
