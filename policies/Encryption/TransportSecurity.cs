namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-016: platform services speak TLS 1.2 or later, and nothing unencrypted.</summary>
public sealed class TransportSecurity() : PropertyRule(
    new("CRY-016", Severity.High, "Platform services speak TLS 1.2 or later, and nothing unencrypted")
    {
        Rationale = "Older versions of TLS can be broken or talked down, and plain HTTP needs no breaking.",
        Remediation = "Set the minimum TLS version to 1.2 or later and leave no plain port open.",
        Clauses = ["10.2.c"],
        Parallels = ["Azure Policy fe83a0eb", "Azure Policy 32e6bbec", "Azure Policy 404c3081", "Azure Policy a4af4a39", "CKV_AZURE_3", "CKV_AZURE_44", "CKV_AZURE_52", "Azure.Storage.MinTLS"],
        HasSafeRemedy = true,
    },
    [
        Requirement.Of("storage:StorageAccount", "minimumTlsVersion", Must.BeOneOf("TLS1_2", "TLS1_3")),
        Requirement.Of("storage:StorageAccount", "enableHttpsTrafficOnly", Must.Be(true)),
        Requirement.Of("sql:Server", "minimalTlsVersion", Must.BeOneOf("1.2", "1.3")),
        .. Requirement.OfEach(["servicebus:Namespace", "eventhub:Namespace"], "minimumTlsVersion", Must.BeOneOf("1.2", "1.3")),
        Requirement.Of("redis:Redis", "minimumTlsVersion", Must.Be("1.2")),
        Requirement.Of("redis:Redis", "enableNonSslPort", Must.BeOrDefaultTo(false)),
        Requirement.Of("cosmosdb:DatabaseAccount", "minimalTlsVersion", Must.Be("Tls12")),
        Requirement.Of("web:WebApp", "httpsOnly", Must.Be(true)),
        Requirement.Of("web:WebApp", "siteConfig.minTlsVersion", Must.BeOneOf("1.2", "1.3")),
    ]);
