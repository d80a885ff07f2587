namespace Bleu.Infra.Policies.Network;

/// <summary>NET-001: platform services have no public network.</summary>
public sealed class PublicNetworkAccess() : PropertyRule(
    new("NET-001", Severity.Critical, "Platform services are closed to public networks")
    {
        Rationale = "A service that answers on a public address is one stolen credential away from anyone. Inside a landing zone every service has a private endpoint, so nothing is lost by closing the other way in.",
        Remediation = "Disable public network access and give the service a private endpoint.",
        Clauses = ["13.2.a"],
        Parallels = ["Azure Policy b2982f36", "Azure Policy 405c5871", "Azure Policy 0fdf0491", "Azure Policy 1b8ca024", "Azure Policy 797b37f7", "CKV_AZURE_189"],
        HasSafeRemedy = true,
    },
    [
        .. Requirement.OfEach(
            [
                "storage:StorageAccount", "containerregistry:Registry", "sql:Server", "cosmosdb:DatabaseAccount", "servicebus:Namespace",
                "eventhub:Namespace", "appconfiguration:ConfigurationStore", "redis:Redis", "web:WebApp",
            ],
            "publicNetworkAccess",
            Must.BeOneOf("Disabled", "SecuredByPerimeter")),
        Requirement.Of("automation:AutomationAccount", "publicNetworkAccess", Must.Be(false)),
        .. Requirement.OfEach(["search:Service", "eventgrid:Topic", "eventgrid:Domain"], "publicNetworkAccess", Must.Be("Disabled")),
        .. Requirement.OfEach(["keyvault:Vault", "keyvault:ManagedHsm", "recoveryservices:Vault"], "properties.publicNetworkAccess", Must.Be("Disabled")),
        .. Requirement.OfEach(["dbforpostgresql:Server", "dbformysql:Server"], "network.publicNetworkAccess", Must.Be("Disabled")),
        .. Requirement.OfEach(["operationalinsights:Workspace", "applicationinsights:Component"], "publicNetworkAccessForIngestion", Must.Be("Disabled")),
        .. Requirement.OfEach(["operationalinsights:Workspace", "applicationinsights:Component"], "publicNetworkAccessForQuery", Must.Be("Disabled")),
        Requirement.Of("compute:Disk", "networkAccessPolicy", Must.BeOneOf("DenyAll", "AllowPrivate")),
    ]);
