namespace Bleu.Infra.Policies.Network;

/// <summary>NET-019: every network has a flow log.</summary>
public sealed class NetworkFlowLogs() : RelationRule(
    new("NET-019", Severity.Medium, "Every network has a flow log")
    {
        Rationale = "Without a flow log nobody can say afterwards which connections there were.",
        Remediation = "Declare a flow log whose targetResourceId is the network.",
        Clauses = ["13.3.a", "12.6.b"],
        Parallels = ["CKV_AZURE_12", "Azure Policy 4c3c6c5f"],
        Since = Baselines.Baseline.Next,
    },
    ["network:VirtualNetwork"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:FlowLog", "targetResourceId"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Resource.Id is not { } id)
        {
            judgement.Undetermined("", "the id is not known, so no flow log can be found for it");
        }
        else if (!judgement.Resources.Of("network:FlowLog").Any(f => ArmId.Same(f.Inputs.Find("targetResourceId")?.AsText, id)))
        {
            judgement.Fail("", "it has no flow log in this stack");
        }
    }
}
