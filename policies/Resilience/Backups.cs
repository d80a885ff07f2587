namespace Bleu.Infra.Policies.Resilience;

/// <summary>DR-004: machines, databases and disks are backed up.</summary>
public sealed class Backups() : RelationRule(
    new("DR-004", Severity.High, "Machines, databases and disks are backed up")
    {
        Rationale = "What is backed up nowhere is lost once, by a mistake, a failure or an attack, and then for good.",
        Remediation = "Declare a protected item or backup instance for it in the stack.",
        Clauses = ["12.5.a"],
        Parallels = ["Azure Policy 013e242c", "CKV2_AZURE_12"],
    },
    ["compute:VirtualMachine", "compute:Disk", "dbforpostgresql:Server"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:recoveryservices:ProtectedItem", "properties.sourceResourceId"),
        ("azure-native:dataprotection:BackupInstance", "properties.dataSourceInfo.resourceID"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Resource.Id is not { } id)
        {
            judgement.Undetermined("", "the id is not known, so no backup can be found for it");
            return;
        }

        var sources = judgement.Resources.Of("recoveryservices:ProtectedItem").Select(p => p.Inputs.Find("properties", "sourceResourceId"))
            .Concat(judgement.Resources.Of("dataprotection:BackupInstance").Select(b => b.Inputs.Find("properties", "dataSourceInfo", "resourceID")))
            .ToList();
        if (sources.Exists(s => ArmId.Same(s?.AsText, id)))
        {
            return;
        }

        if (sources.Exists(s => s?.Bare is PlanUnknown))
        {
            judgement.Undetermined("", "what is backed up is not known yet");
        }
        else
        {
            judgement.Fail("", "nothing in this stack backs it up");
        }
    }
}
