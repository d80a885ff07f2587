namespace Bleu.Infra.Policies.Logging;

/// <summary>LOG-002: every use of a key is recorded.</summary>
public sealed class VaultLogs() : RelationRule(
    new("LOG-002", Severity.Critical, "Every use of a key is recorded")
    {
        Rationale = "The log of a vault is the only witness of who used which key, and when.",
        Remediation = "Declare a diagnostic setting on the vault or HSM with allLogs, audit or AuditEvent.",
        Clauses = ["12.6.b"],
        Parallels = ["Azure Policy cf820ca0", "Azure.KeyVault.Logs"],
    },
    ["keyvault:Vault", "keyvault:ManagedHsm"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:monitor:DiagnosticSetting", "resourceUri"),
        ("azure-native:monitor:DiagnosticSetting", "workspaceId"),
        ("azure-native:monitor:DiagnosticSetting", "logs[*].category"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        DiagnosticSettings.Judge(judgement, ["allLogs", "audit"], ["AuditEvent"]);
    }
}
