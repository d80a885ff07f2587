namespace Bleu.Infra.Policies.Deployments;

/// <summary>DEP-001: default providers are disabled.</summary>
public sealed class NoDefaultProviders() : StackRule(
    new("DEP-001", Severity.High, "Default providers are disabled")
    {
        Rationale = "A resource that names no provider gets a default one, which talks to the public cloud with whatever credentials it finds.",
        Remediation = "Set pulumi:disable-default-providers to a list with * in the stack's configuration.",
        Clauses = ["19.6.c"],
    })
{
    private static readonly string[] Packages = ["azure-native", "kubernetes"];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Context.Deployment is not { } facts)
        {
            judgement.Undetermined("", "how it is deployed is not known to this source");
            return;
        }

        if (!facts.DisabledDefaultProviders.Contains("*") && !Packages.All(p => facts.DisabledDefaultProviders.Contains(p)))
        {
            judgement.Fail("pulumi:disable-default-providers", "does not name *; default providers must be disabled");
        }
    }
}
