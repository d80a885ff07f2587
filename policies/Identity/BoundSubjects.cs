namespace Bleu.Infra.Policies.Identity;

/// <summary>IAM-014: federated credentials name one service account that the stack declares.</summary>
public sealed class BoundSubjects() : RelationRule(
    new("IAM-014", Severity.High, "Federated credentials name one service account that the stack declares")
    {
        Rationale = "A subject with a wildcard lets every workload of a cluster take the identity. One that names nothing is a typing error waiting to be used.",
        Remediation = "Name the service account: system:serviceaccount:NAMESPACE:NAME.",
        Clauses = ["9.5.d"],
        Parallels = ["Azure Policy ae62c456"],
    },
    ["managedidentity:FederatedIdentityCredential"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:managedidentity:FederatedIdentityCredential", "subject"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        const string accounts = "system:serviceaccount:";
        var value = judgement.Find("subject");
        if (value?.Bare is PlanUnknown)
        {
            judgement.Undetermined("subject");
        }
        else if (value?.AsText is not { Length: > 0 } subject || subject.AsSpan().ContainsAny('*', '?'))
        {
            judgement.Fail("subject", $"is {Shown.Value(value)}; it must name one subject");
        }
        else if (subject.StartsWith(accounts, StringComparison.Ordinal)
            && judgement.Resources.Of("kubernetes:core/v1:ServiceAccount") is { Count: > 0 } known
            && !known.Any(a => subject == $"{accounts}{a.Inputs.Find("metadata", "namespace")?.AsText ?? "default"}:{a.Inputs.Find("metadata", "name")?.AsText}"))
        {
            judgement.Fail("subject", $"is {Shown.Value(value)}, a service account that the stack does not declare");
        }
    }
}
