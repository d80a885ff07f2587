namespace Bleu.Infra.Policies.Residency;

/// <summary>RES-009: object replication stays between accounts of the client in allowed regions.</summary>
public sealed class ObjectReplication() : RelationRule(
    new("RES-009", Severity.High, "Object replication stays between accounts of the client in allowed regions")
    {
        Rationale = "A replication policy copies blobs on and on, to whichever account it names, and nobody looks at it again.",
        Remediation = "Name accounts of the stack, or of the subscriptions that it may write to.",
        Clauses = ["19.2.b"],
    },
    ["storage:ObjectReplicationPolicy"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:storage:ObjectReplicationPolicy", "sourceAccount"),
        ("azure-native:storage:ObjectReplicationPolicy", "destinationAccount"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        foreach (var path in new[] { "sourceAccount", "destinationAccount" })
        {
            var value = judgement.Find(path);
            if (value?.AsText is not { } account)
            {
                judgement.Undetermined(path, value is null ? "is absent" : "is not known yet");
            }
            else if (judgement.Resources.ById(account) is { } found)
            {
                if (Must.BeAllowedLocation.Test(found.Inputs.Find("location"), judgement.Context) == Outcome.Fail)
                {
                    judgement.Fail(path, $"is the account '{found.Name}', which does not lie in an allowed region");
                }
            }
            else if (ArmId.Subscription(account) is not { } subscription)
            {
                judgement.Fail(path, $"is {Shown.Value(value)}, an account that may belong to another tenant; it must be an ARM id");
            }
            else if (!judgement.Context.Subscriptions.Contains(subscription, StringComparer.OrdinalIgnoreCase))
            {
                judgement.Fail(path, $"lies in the subscription '{subscription}', which is not one of the stack's");
            }
        }
    }
}
