using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Governance;

/// <summary>GOV-001: resource groups and what takes tags carry the tags of the stack.</summary>
public sealed class RequiredTags() : ResourceRule(
    new("GOV-001", Severity.Medium, "Resource groups and what takes tags carry the tags of the stack")
    {
        Rationale = "Tags say whose a resource is, what it costs and how its data is classed. Without them nobody can ask for either.",
        Remediation = "Set the tags that policy.requiredTags names.",
        Clauses = ["8.1.a", "8.3.a"],
        Parallels = ["Azure Policy 871b6d14", "Azure Policy 8ce3da23", "Azure.Resource.RequiredTags"],
        Parameters = [CommonParameters.RequiredTags],
    },
    ["resources:ResourceGroup", "keyvault:Vault", "storage:StorageAccount", "network:VirtualNetwork", "operationalinsights:Workspace", "containerservice:ManagedCluster", "compute:VirtualMachine", "sql:Server", "dbforpostgresql:Server"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:resources:ResourceGroup", "tags"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var tags = judgement.Find("tags");
        if (tags?.Bare is PlanUnknown)
        {
            judgement.Undetermined("tags");
            return;
        }

        foreach (var tag in judgement.Context.Parameters.Texts(CommonParameters.RequiredTags))
        {
            if (Scalars.IsEmpty(tags?.Find(tag)))
            {
                judgement.Fail($"tags.{tag}", "is absent; the stack requires the tag");
            }
        }
    }
}
