using Bleu.Infra.Facilities;

namespace Bleu.Infra.Policies.Facilities;

/// <summary>FAC-003: the region has a paired one in the same cloud.</summary>
public sealed class PairedRegions() : StackRule(
    new("FAC-003", Severity.High, "The region has a paired one in the same cloud")
    {
        Rationale = "Without a pair there is nowhere to go when the region fails, except to another cloud.",
        Remediation = "Choose a region with a pair, or describe the pair under stacks/config/clouds.",
        Clauses = ["17.1.a"],
        UndeterminedBlocks = false,
    })
{
    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Context is not { Cloud: { } cloud, Region: { } region })
        {
            judgement.Undetermined("", "the region is not known");
        }
        else if (!cloud.Requirements.IsPairRequired)
        {
            judgement.NotApplicable("the cloud demands none");
        }
        else if (!FacilityRules.HasPair(cloud, region))
        {
            judgement.Fail("", $"'{region.Name}' has no paired region in {cloud.DisplayName}");
        }
    }
}
