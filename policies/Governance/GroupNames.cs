namespace Bleu.Infra.Policies.Governance;

/// <summary>GOV-002: resource groups are named after their purpose and region.</summary>
public sealed class GroupNames() : ResourceRule(
    new("GOV-002", Severity.Low, "Resource groups are named after their purpose and region")
    {
        Rationale = "A name that says client and region is read right at three in the morning.",
        Remediation = "Name the group by the convention of the components: rg-PURPOSE-REGION-CONCERN.",
        Clauses = ["8.1.a"],
        Parallels = ["CAF baselines"],
    },
    ["resources:ResourceGroup"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:resources:ResourceGroup", "resourceGroupName"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var value = judgement.Find("resourceGroupName");
        if (value?.Bare is PlanUnknown || judgement.Context.Region is not { } region)
        {
            judgement.Undetermined("resourceGroupName", "cannot be judged: it, or the region, is not known");
            return;
        }

        var name = value?.AsText ?? "";
        if (!name.StartsWith("rg-", StringComparison.Ordinal) || !name.Contains($"-{region.Code}", StringComparison.OrdinalIgnoreCase))
        {
            judgement.Fail("resourceGroupName", $"is {Shown.Value(value)}; it must begin with 'rg-' and name the region '{region.Code}'");
        }
        else if (judgement.Context.Client is { } client && !name.Contains(client, StringComparison.OrdinalIgnoreCase))
        {
            judgement.Fail("resourceGroupName", $"is {Shown.Value(value)}; it must name the client '{client}'");
        }
    }
}
