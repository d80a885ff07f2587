using Bleu.Infra.Productivity;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class MailDomainExample
{
    public static MailDomain Declare(ComponentResourceOptions options)
    {
        // <example>
        var domain = new MailDomain(
            "mail",
            new MailDomainArgs
            {
                ResourceGroupName = "rg-clinic-bleuc-domains",
                Domain = "clinic.example",
                ReportAddress = "dmarc@clinic.example",
                Senders = { "192.0.2.16/28" },
            },
            options);
        // </example>
        return domain;
    }
}
