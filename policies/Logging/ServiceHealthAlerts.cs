namespace Bleu.Infra.Policies.Logging;

/// <summary>LOG-008: someone is told when the platform has a problem.</summary>
public sealed class ServiceHealthAlerts() : StackRule(
    new("LOG-008", Severity.Medium, "Someone is told when the platform has a problem")
    {
        Rationale = "A failure of the platform looks like a failure of the application until someone reads the notice.",
        Remediation = "Declare an activity log alert with the category ServiceHealth and an action group.",
        Clauses = ["12.9.b", "16.2.a"],
        Parallels = ["Azure.Monitor.ServiceHealth"],
    },
    ["operationalinsights:Workspace"])
{
    private static readonly PropertyPath Conditions = PropertyPath.Parse("condition.allOf[*].equals");

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:monitor:ActivityLogAlert", "condition.allOf[*].equals"),
        ("azure-native:monitor:ActivityLogAlert", "enabled"),
        ("azure-native:monitor:ActivityLogAlert", "actions.actionGroups"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var alerts = judgement.Resources.Of("monitor:ActivityLogAlert").Where(a => Scalars.Flag(a.Inputs.Find("enabled")) != false).ToList();
        if (alerts.SelectMany(a => Conditions.Places(a.Inputs)).Any(c => c.Value?.Bare is PlanUnknown))
        {
            judgement.Undetermined("", "what its activity log alerts are about is not known yet");
        }
        else if (!alerts.Any(a => Conditions.Places(a.Inputs).Any(c => c.Value?.AsText == "ServiceHealth") && !Scalars.IsEmpty(a.Inputs.Find("actions", "actionGroups"))))
        {
            judgement.Fail("", "no activity log alert of it is about ServiceHealth and calls an action group");
        }
    }
}
