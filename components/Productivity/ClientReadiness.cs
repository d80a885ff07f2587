using System.Collections.Immutable;
using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration;
using Bleu.Infra.Configuration.Clients;

namespace Bleu.Infra.Productivity;

/// <summary>The checklist of a client that moves to Microsoft 365.</summary>
public static class ClientReadiness
{
    private static readonly ReadinessItem[] ByHand =
    [
        new("identities", "People and groups of the old directory are in the tenant", ReadinessState.Manual, "Entra Connect or cloud sync, pointed at the sign-in host of the cloud"),
        new("sign-in-rules", "Administrators sign in with several factors, and from the European Union alone", ReadinessState.Manual, "Conditional Access in the tenant; SecNumCloud 9.6.f and 19.2.c"),
        new("log-export", "Sign-ins and changes of the tenant are sent to the client's workspace", ReadinessState.Manual, "diagnostic settings of Entra, which are no resource of a subscription"),
        new("programs", "Office programs and devices are told the cloud", ReadinessState.Manual, "the settings that the operator hands out with the tenant"),
        new("old-tenant", "Mail and files have left the global tenant, and it is closed", ReadinessState.Manual, "keep the exports with the record of the client"),
    ];

    /// <summary>The points of a client, those of its cloud first.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="client">The client.</param>
    public static ImmutableArray<ReadinessItem> Of(CloudProfile cloud, ClientSettings client) => client.Microsoft365 is { } settings
        ?
        [
            .. CloudReadiness.Of(cloud).Where(i => i.Id is "endpoints" or "endpoints-in-full" or "microsoft-peering" or "tenant-restrictions"),
            Tenant(cloud, settings),
            Way(client, settings),
            Denial(client, settings),
            new("log-retention", "Sign-ins and changes are kept as long as the regimes ask", ReadinessState.Ready, $"{settings.LogDays ?? client.Logs.RetentionDays} days"),
            .. settings.Domains.SelectMany(d => Domain(cloud, settings, d)),
            .. ByHand,
        ]
        : [];

    private static ReadinessItem Tenant(CloudProfile cloud, Microsoft365Settings settings) => new(
        "tenant",
        "The tenant is one of this cloud",
        settings.TenantDomain is null ? ReadinessState.Manual : cloud.Find(ProfileKeys.TenantDomain).IsKnown ? ReadinessState.Ready : ReadinessState.Supplied,
        settings.TenantDomain ?? "name its first domain under tenantDomain once it is there");

    private static ReadinessItem Way(ClientSettings client, Microsoft365Settings settings) => new(
        "way",
        "Networks and sites reach the endpoints through the firewall of the hub",
        client.Hub.Length == 0 ? ReadinessState.Manual : ReadinessState.Ready,
        client.Hub.Length == 0 ? "the client joins no hub" : settings.Path == "internet" ? $"hub {client.Hub}" : $"hub {client.Hub}, sites by its {settings.Path} gateway");

    private static ReadinessItem Denial(ClientSettings client, Microsoft365Settings settings) => new(
        "deny-global",
        "The endpoints of the global Microsoft 365 are refused",
        settings.DeniesGlobal ? ReadinessState.Ready : ReadinessState.Deviation,
        settings.Deviation is { } deviation ? $"until {Microsoft365Diagnostics.Day(deviation.ExpiresOn)} by {deviation.Ticket}: {deviation.Reason}" : $"by the firewall of the hub {client.Hub}");

    private static IEnumerable<ReadinessItem> Domain(CloudProfile cloud, Microsoft365Settings settings, MailDomainSettings domain)
    {
        var hosts = MailHosts.Of(cloud, settings, domain).ToList();
        yield return new(
            $"records:{domain.Name}",
            "The records of the domain are published",
            domain.Zone == "cloud" ? ReadinessState.Ready : ReadinessState.Manual,
            domain.Zone == "cloud" ? "in a public zone of the stack" : "by whoever answers for the domain; the output records lists them");
        if (domain.Zone == "cloud")
        {
            yield return new($"delegation:{domain.Name}", "The registrar leads to the zone, and signs it", ReadinessState.Manual, "the output nameServers; switch DNSSEC on in the zone first");
        }

        yield return new(
            $"hosts:{domain.Name}",
            "The hosts in the records are the tenant's",
            hosts.Exists(h => h.IsSupplied) ? ReadinessState.Supplied : ReadinessState.Ready,
            hosts.Count == 0 ? "no service of Microsoft 365 uses the domain" : string.Join(", ", hosts.Select(h => h.IsSupplied ? $"{h.Setting} by the client" : $"{h.Setting} by the cloud's profile")));
        yield return new($"dmarc:{domain.Name}", "Mail that only claims to come from the domain is refused", ReadinessState.Ready, $"policy {domain.Dmarc}");
        if (settings.Reports.Split('@')[^1] is var reports && reports != domain.Name)
        {
            yield return new($"reports:{domain.Name}", "The domain of the mailbox agrees to take reports of this one", ReadinessState.Manual, $"a TXT record {domain.Name}._report._dmarc.{reports} with v=DMARC1");
        }

        if (domain.MtaStsId is not null)
        {
            yield return new($"mta-sts:{domain.Name}", "The policy of MTA-STS is served", ReadinessState.Manual, $"at mta-sts.{domain.Name}/.well-known/mta-sts.txt; the output mtaStsPolicies holds it");
        }
    }
}
