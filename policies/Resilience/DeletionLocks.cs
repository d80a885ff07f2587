namespace Bleu.Infra.Policies.Resilience;

/// <summary>DR-010: what holds data is protected from deletion.</summary>
public sealed class DeletionLocks() : RelationRule(
    new("DR-010", Severity.High, "What holds data is protected from deletion")
    {
        Rationale = "One wrong line in a program, or one wrong stack, deletes what took years to collect.",
        Remediation = "Set protect on the resource in the program, or declare a lock on it or its group.",
        Clauses = ["12.2.a"],
        Parallels = ["KICS ..._with_no_locks"],
    },
    ["keyvault:Vault", "keyvault:ManagedHsm", "storage:StorageAccount", "sql:Server", "sql:Database", "dbforpostgresql:Server", "dbformysql:Server", "cosmosdb:DatabaseAccount", "recoveryservices:Vault", "dataprotection:BackupVault", "operationalinsights:Workspace"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:authorization:ManagementLockByScope", "scope"),
        ("azure-native:authorization:ManagementLockAtResourceGroupLevel", "resourceGroupName"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Resource.Options.Protect || !judgement.Resource.HasOptions)
        {
            return;
        }

        var group = judgement.Text("resourceGroupName");
        var isLocked = judgement.Resources.Of("authorization:ManagementLockByScope").Any(l => ArmId.Same(l.Inputs.Find("scope")?.AsText, judgement.Resource.Id))
            || judgement.Resources.Of("authorization:ManagementLockAtResourceGroupLevel").Any(l => group is not null && l.Inputs.Find("resourceGroupName")?.AsText == group);
        if (isLocked)
        {
            return;
        }

        var locks = judgement.Resources.Of("authorization:ManagementLockByScope");
        if (judgement.Resource.Id is null && locks.Count > 0)
        {
            judgement.Undetermined("", "the id is not known, so no lock can be found for it");
        }
        else if (locks.Any(l => l.Inputs.Find("scope")?.Bare is PlanUnknown))
        {
            judgement.Undetermined("", "what a lock of this stack covers is not known yet");
        }
        else
        {
            judgement.Fail("", "it is not protected, and no lock of this stack covers it");
        }
    }
}
