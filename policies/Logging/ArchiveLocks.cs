namespace Bleu.Infra.Policies.Logging;

/// <summary>LOG-006: archives of logs cannot be changed, and lie apart from what they are about.</summary>
public sealed class ArchiveLocks() : RelationRule(
    new("LOG-006", Severity.High, "Archives of logs cannot be changed, and lie apart from what they are about")
    {
        Rationale = "Whoever breaks in wants to remove the traces. An archive that nobody can change, in another group, keeps them.",
        Remediation = "Lock immutableStorageWithVersioning, enable versions and soft deletion, and put the account into a group of its own.",
        Clauses = ["12.7.a", "12.7.c", "12.7.d"],
        Parallels = ["KICS azure_storage_container_immutability_not_locked"],
    },
    ["storage:StorageAccount"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:storage:StorageAccount", "immutableStorageWithVersioning.immutabilityPolicy.state"),
        ("azure-native:network:FlowLog", "storageId"),
        ("azure-native:monitor:DiagnosticSetting", "storageAccountId"),
        ("azure-native:storage:BlobServiceProperties", "isVersioningEnabled"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var archived = judgement.Resources.Of("monitor:DiagnosticSetting").Select(s => (s.Inputs.Find("storageAccountId"), s.Inputs.Find("resourceUri")))
            .Concat(judgement.Resources.Of("network:FlowLog").Select(f => (f.Inputs.Find("storageId"), f.Inputs.Find("targetResourceId"))))
            .Where(s => !Scalars.IsEmpty(s.Item1)).ToList();
        if (judgement.Resource.Id is null && archived.Count > 0)
        {
            judgement.Undetermined("", "the id is not known, so nobody can tell whether logs are archived in it");
            return;
        }

        var sources = archived.Where(s => ArmId.Same(s.Item1?.AsText, judgement.Resource.Id)).ToList();
        if (sources.Count == 0)
        {
            judgement.NotApplicable("no log is archived in it");
            return;
        }

        const string state = "immutableStorageWithVersioning.immutabilityPolicy.state";
        var locked = judgement.Find(state);
        if (locked?.Bare is PlanUnknown)
        {
            judgement.Undetermined(state);
        }
        else if (!string.Equals(locked?.AsText, "Locked", StringComparison.OrdinalIgnoreCase))
        {
            judgement.Fail(state, $"is {Shown.Value(locked)}; it must be 'Locked'");
        }

        var name = judgement.Text("accountName");
        if (!judgement.Resources.Of("storage:BlobServiceProperties").Any(b => b.Inputs.Find("accountName")?.AsText == name && Scalars.Flag(b.Inputs.Find("isVersioningEnabled")) == true))
        {
            judgement.Fail("", "no blob service properties of this stack enable versions in it");
        }

        if (sources.Any(s => ArmId.ResourceGroup(s.Item2?.AsText) is { } group && string.Equals(group, judgement.Text("resourceGroupName"), StringComparison.OrdinalIgnoreCase)))
        {
            judgement.Fail("resourceGroupName", "is that of what the logs are about; an archive must lie apart");
        }
    }
}
