using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Clients;
using Pulumi;

namespace Bleu.Infra.Productivity;

/// <summary>What a <see cref="MailDomain"/> is made from.</summary>
public sealed class MailDomainArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The domain, in lower case: <c>clinic.example</c>.</summary>
    [Input("domain", required: true)]
    public string Domain { get; set; } = "";

    /// <summary>The mailbox that takes the reports of DMARC and TLS.</summary>
    [Input("reportAddress", required: true)]
    public string ReportAddress { get; set; } = "";

    /// <summary>What receivers do with mail that only claims to come from the domain: <c>reject</c> or <c>quarantine</c>.</summary>
    /// <value>The default is <c>reject</c>.</value>
    [Input("dmarcPolicy")]
    public string DmarcPolicy { get; set; } = MailDomainDefaults.DmarcPolicy;

    /// <summary>The host that takes the domain's mail.</summary>
    /// <value>The default is <see langword="null"/>: it takes none.</value>
    [Input("mailHost")]
    public string? MailHost { get; set; }

    /// <summary>The host at which mail programs find their settings.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("autodiscoverHost")]
    public string? AutodiscoverHost { get; set; }

    /// <summary>The domain whose SPF record names the addresses that mail is sent from.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("spfInclude")]
    public string? SpfInclude { get; set; }

    /// <summary>Blocks of IPv4 that send the domain's mail besides.</summary>
    /// <value>The default is none: without <see cref="SpfInclude"/> nobody may send its mail.</value>
    [Input("senders")]
    public List<string> Senders { get; set; } = [];

    /// <summary>The hosts of the keys that sign the domain's mail, by selector.</summary>
    /// <value>The default is none.</value>
    [Input("dkimHosts")]
    public Dictionary<string, string> DkimHosts { get; set; } = [];

    /// <summary>The host at which Teams meets other organisations.</summary>
    /// <value>The default is <see langword="null"/>: it meets none.</value>
    [Input("teamsFederationHost")]
    public string? TeamsFederationHost { get; set; }

    /// <summary>The version of the policy of MTA-STS; its host must serve the policy.</summary>
    /// <value>The default is <see langword="null"/>: there is none.</value>
    [Input("mtaStsId")]
    public string? MtaStsId { get; set; }

    /// <summary>The text that proves to the tenant whose the domain is.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Input("verification")]
    public string? Verification { get; set; }

    /// <summary>The networks that ask a private zone of the same name: their ARM ids, by a short name.</summary>
    /// <value>The default is none: they ask the public zone.</value>
    [Input("networks")]
    public Dictionary<string, Input<string>> Networks { get; set; } = [];

    /// <summary>How long others may remember a record, in seconds: 60 to 86,400.</summary>
    /// <value>The default is 3600.</value>
    [Input("ttl")]
    public int Ttl { get; set; } = MailDomainDefaults.Ttl;

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }

    /// <summary>The arguments for a domain of a client's configuration, without a place.</summary>
    /// <param name="cloud">The cloud.</param>
    /// <param name="settings">What the client moves to Microsoft 365.</param>
    /// <param name="domain">The domain.</param>
    public static MailDomainArgs Of(CloudProfile cloud, Microsoft365Settings settings, MailDomainSettings domain)
    {
        var hosts = MailHosts.Of(cloud, settings, domain).ToDictionary(h => h.Setting, h => h.Value, StringComparer.Ordinal);
        return new()
        {
            Domain = domain.Name,
            ReportAddress = settings.Reports,
            DmarcPolicy = domain.Dmarc,
            MailHost = hosts.GetValueOrDefault("mailHost"),
            AutodiscoverHost = hosts.GetValueOrDefault("autodiscover"),
            SpfInclude = hosts.GetValueOrDefault("spfInclude"),
            Senders = [.. domain.Senders],
            DkimHosts = hosts.Where(h => h.Key.StartsWith("selector", StringComparison.Ordinal) && h.Value is not null).ToDictionary(h => h.Key, h => h.Value!),
            TeamsFederationHost = hosts.GetValueOrDefault("teamsFederation"),
            MtaStsId = domain.MtaStsId,
            Verification = domain.Records.GetValueOrDefault(MailHosts.Verification),
        };
    }
}
