using System.Collections.Immutable;

namespace Bleu.Infra.Productivity;

/// <summary>The records of a mail domain, whether a zone of the cloud holds them or somebody publishes them elsewhere.</summary>
public static class MailRecords
{
    private const string Root = "@";

    /// <summary>The records, in the order in which people read them.</summary>
    /// <param name="args">The domain.</param>
    public static ImmutableArray<DnsRecord> Of(MailDomainArgs args)
    {
        var records = ImmutableArray.CreateBuilder<DnsRecord>();
        Add(records, Root, "MX", args.MailHost is { } mail ? $"0 {mail}" : null, "where the domain's mail goes");
        Add(records, "autodiscover", "CNAME", args.AutodiscoverHost, "where mail programs find their settings");
        records.Add(new(Root, "TXT", [Spf(args), .. args.Verification is { } proof ? [proof] : (string[])[]], "SPF: who may send the domain's mail; and whose the domain is"));
        foreach (var (selector, host) in args.DkimHosts.OrderBy(h => h.Key, StringComparer.Ordinal))
        {
            Add(records, $"{selector}._domainkey", "CNAME", host, "DKIM: the key that signs the domain's mail");
        }

        Add(records, "_dmarc", "TXT", $"v=DMARC1; p={args.DmarcPolicy}; sp={args.DmarcPolicy}; adkim=s; aspf=s; rua=mailto:{args.ReportAddress}", "DMARC: what becomes of mail that only claims to come from the domain");
        Add(records, "_smtp._tls", "TXT", $"v=TLSRPTv1; rua=mailto:{args.ReportAddress}", "TLS-RPT: where failures of encryption are reported");
        Add(records, "_mta-sts", "TXT", args.MtaStsId is { } id ? $"v=STSv1; id={id}" : null, "MTA-STS: that mail comes over TLS alone");
        Add(records, "_sipfederationtls._tcp", "SRV", args.TeamsFederationHost is { } teams ? $"100 1 5061 {teams}" : null, "where Teams meets other organisations");
        return records.ToImmutable();
    }

    /// <summary>The policy that the host <c>mta-sts</c> of the domain has to serve at <c>/.well-known/mta-sts.txt</c>; nothing where there is none.</summary>
    /// <param name="args">The domain.</param>
    public static string? MtaStsPolicy(MailDomainArgs args) => args is { MtaStsId: not null, MailHost: { } mail }
        ? $"version: STSv1\nmode: enforce\nmx: {mail}\nmax_age: {MailDomainDefaults.MtaStsSeconds}\n"
        : null;

    private static string Spf(MailDomainArgs args) => string.Join(
        ' ',
        ["v=spf1", .. args.Senders.Select(s => $"ip4:{s}"), .. args.SpfInclude is { } include ? [$"include:{include}"] : (string[])[], "-all"]);

    private static void Add(ImmutableArray<DnsRecord>.Builder records, string name, string type, string? value, string purpose)
    {
        if (value is not null)
        {
            records.Add(new(name, type, [value], purpose));
        }
    }
}
