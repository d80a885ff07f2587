using Bleu.Infra.Policies.Encryption;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Encryption;

public sealed class TransportSecurityTests : RuleTests<TransportSecurity>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("storage:StorageAccount", "minimumTlsVersion", "TLS1_0", "minimumTlsVersion is 'TLS1_0'; it must be 'TLS1_2' or 'TLS1_3'"),
        Broken.By("storage:StorageAccount", "enableHttpsTrafficOnly", false, "enableHttpsTrafficOnly is false; it must be true"),
        Broken.By("redis:Redis", "enableNonSslPort", true, "enableNonSslPort is true; it must be false, or be left out"),
        Broken.By("web:WebApp", "siteConfig.minTlsVersion", null, "siteConfig.minTlsVersion is absent; it must be '1.2' or '1.3'"),
    ];
}
