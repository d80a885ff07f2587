namespace Bleu.Infra.Policies.Logging;

/// <summary>LOG-001: everything that can write a log sends it to the workspace.</summary>
public sealed class AuditLogs() : RelationRule(
    new("LOG-001", Severity.High, "Everything that can write a log sends it to the workspace")
    {
        Rationale = "What is not recorded cannot be investigated. A category group also covers categories that come later.",
        Remediation = "Declare a diagnostic setting with the category group allLogs or audit and the workspace of the stack.",
        Clauses = ["12.6.a", "12.6.b"],
        Parallels = ["Azure Policy initiative \"Enable allLogs category group\""],
    },
    ["network:VirtualNetwork", "network:NetworkSecurityGroup", "network:AzureFirewall", "network:ApplicationGateway", "network:BastionHost", "network:VirtualNetworkGateway", "operationalinsights:Workspace", "containerregistry:Registry", "sql:Database", "dbforpostgresql:Server", "dbformysql:Server", "cosmosdb:DatabaseAccount", "servicebus:Namespace", "eventhub:Namespace", "appconfiguration:ConfigurationStore", "redis:Redis", "search:Service", "recoveryservices:Vault", "dataprotection:BackupVault", "automation:AutomationAccount", "web:WebApp"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:monitor:DiagnosticSetting", "resourceUri"),
        ("azure-native:monitor:DiagnosticSetting", "workspaceId"),
        ("azure-native:monitor:DiagnosticSetting", "logs[*].categoryGroup"),
        ("azure-native:monitor:DiagnosticSetting", "logs[*].enabled"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        DiagnosticSettings.Judge(judgement, ["allLogs", "audit"], []);
    }
}
