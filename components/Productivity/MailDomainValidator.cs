using Bleu.Infra.Networking;
using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Productivity;

/// <summary>Finds what is wrong with the arguments of a <see cref="MailDomain"/>.</summary>
internal static class MailDomainValidator
{
    /// <summary>Ends the program with every argument that is missing or wrong.</summary>
    /// <exception cref="RunException">BLEU5001, BLEU5002, BLEU5003, BLEU5005 or BLEU5340.</exception>
    public static void Check(string name, MailDomainArgs args)
    {
        var checks = new ArgumentChecks(nameof(MailDomain), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Domain, "Domain")
            .Required(args.ReportAddress, "ReportAddress")
            .Word(args.DmarcPolicy, "DmarcPolicy", "reject", "quarantine")
            .Within(args.Ttl, "Ttl", MailDomainDefaults.MinTtl, MailDomainDefaults.MaxTtl);
        Name(args.Domain, "Domain");
        Name(args.MailHost, "MailHost");
        Name(args.AutodiscoverHost, "AutodiscoverHost");
        Name(args.SpfInclude, "SpfInclude");
        Name(args.TeamsFederationHost, "TeamsFederationHost");
        foreach (var (selector, host) in args.DkimHosts)
        {
            Name(host, $"DkimHosts.{selector}");
        }

        foreach (var block in args.Senders.Where(s => !Cidr.TryParse(s, out _, out _)))
        {
            checks.Note(ComponentDiagnostics.BadBlock($"{nameof(MailDomain)} '{name}' Senders", block, "holds a block that is none"));
        }

        checks.Throw();

        void Name(string? text, string argument)
        {
            if (text is { Length: > 0 } && !DnsNames.IsName(text))
            {
                checks.Note(ProductivityDiagnostics.BadName($"{nameof(MailDomain)} '{name}' {argument}", text));
            }
        }
    }
}
