using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Clients;

namespace Bleu.Infra.Productivity;

/// <summary>The hosts that the records of a mail domain name: what the client supplies, or else what the cloud's profile knows.</summary>
internal static class MailHosts
{
    /// <summary>The setting with the text that proves whose the domain is.</summary>
    public const string Verification = "verification";

    private static readonly (string Service, string Setting, string Key, string Purpose)[] All =
    [
        ("exchange", "mailHost", ProfileKeys.MailHost, "the MX record"),
        ("exchange", "autodiscover", ProfileKeys.Autodiscover, "the CNAME record by which mail programs find their settings"),
        ("exchange", "spfInclude", ProfileKeys.SpfInclude, "the SPF record"),
        ("exchange", "selector1", ProfileKeys.DkimHost, "the DKIM record selector1"),
        ("exchange", "selector2", ProfileKeys.DkimHost, "the DKIM record selector2"),
        ("teams", "teamsFederation", ProfileKeys.TeamsFederation, "the SRV record by which Teams meets other organisations"),
    ];

    /// <summary>The settings by which a client may supply records.</summary>
    public static IEnumerable<string> Settings => [.. All.Select(a => a.Setting), Verification];

    /// <summary>What the profiles' keys of hosts are for, each once.</summary>
    public static IEnumerable<(string Key, string Purpose)> Keys => All.Select(a => (a.Key, a.Purpose.Replace(" selector1", "", StringComparison.Ordinal))).DistinctBy(a => a.Key);

    /// <summary>The hosts that a domain needs for the services that use it.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="settings">What the client moves.</param>
    /// <param name="domain">The domain.</param>
    public static IEnumerable<MailHost> Of(CloudProfile cloud, Microsoft365Settings settings, MailDomainSettings domain) =>
        from host in All
        where domain.Services.Contains(host.Service)
        select Resolve(cloud, settings, domain, host);

    private static MailHost Resolve(
        CloudProfile cloud, Microsoft365Settings settings, MailDomainSettings domain, (string Service, string Setting, string Key, string Purpose) host)
    {
        var found = new MailHost(host.Setting, host.Key, host.Purpose, domain.Records.GetValueOrDefault(host.Setting)) { IsSupplied = domain.Records.ContainsKey(host.Setting) };
        if (found.IsSupplied || cloud.Find(host.Key).Value is not { } pattern)
        {
            return found;
        }

        if (settings.TenantDomain is null && pattern.Contains("{tenant}", StringComparison.Ordinal))
        {
            return found with { LacksTenant = true };
        }

        return found with
        {
            Value = pattern
                .Replace("{domain}", domain.Name.Replace('.', '-'), StringComparison.Ordinal)
                .Replace("{selector}", host.Setting, StringComparison.Ordinal)
                .Replace("{tenant}", settings.TenantDomain, StringComparison.Ordinal),
        };
    }
}
