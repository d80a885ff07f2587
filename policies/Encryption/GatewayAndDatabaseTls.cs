namespace Bleu.Infra.Policies.Encryption;

/// <summary>CRY-017: gateways and open-source databases take no connection below TLS 1.2.</summary>
public sealed class GatewayAndDatabaseTls() : PropertyRule(
    new("CRY-017", Severity.High, "Gateways and open-source databases take no connection below TLS 1.2")
    {
        Rationale = "A gateway with an old policy weakens every application behind it, and a database that may be spoken to in plain text will be.",
        Remediation = "Set sslPolicy.minProtocolVersion, use Https listeners alone, and set require_secure_transport to ON and ssl_min_protocol_version to TLSv1.2.",
        Clauses = ["10.2.c"],
        Parallels = ["Azure.AppGw.SSLPolicy", "Azure.AppGw.UseHTTPS", "Azure Policy c29c38cb", "Azure Policy a43d5475", "CKV_AZURE_217", "CKV_AZURE_218"],
    },
    [
        Requirement.Of("network:ApplicationGateway", "sslPolicy.minProtocolVersion", Must.BeOneOf("TLSv1_2", "TLSv1_3")),
        Requirement.Of("network:ApplicationGateway", "httpListeners[*].protocol", Must.Be("Https")),
        .. Requirement.OfEach(["dbforpostgresql:Configuration", "dbformysql:Configuration"], "value", Must.Be("ON")).Select(r => r.When("configurationName", Must.Be("require_secure_transport"))),
        Requirement.Of("dbforpostgresql:Configuration", "value", Must.BeOneOf("TLSv1.2", "TLSv1.3")).When("configurationName", Must.Be("ssl_min_protocol_version")),
    ]);
