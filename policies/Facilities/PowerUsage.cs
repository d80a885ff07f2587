using System.Globalization;

namespace Bleu.Infra.Policies.Facilities;

/// <summary>FAC-002: data centres of the region aim at a power-usage effectiveness below the limit.</summary>
public sealed class PowerUsage() : StackRule(
    new("FAC-002", Severity.Medium, "Data centres of the region aim at a power-usage effectiveness below the limit")
    {
        Rationale = "What is not used for cooling is not bought, and new data centres are asked for 1.3 or less.",
        Remediation = "Choose a region that publishes such a target, or ask the operator.",
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
        else if (cloud.Requirements.PueBelow is not { } limit)
        {
            judgement.NotApplicable("the cloud demands none");
        }
        else if (region.Facilities.PowerUsage.Target is not { } target)
        {
            judgement.Undetermined("", $"nobody has published a target for '{region.Name}'");
        }
        else if (!target.StaysBelow(limit))
        {
            judgement.Fail("", $"the target of '{region.Name}' is {target}; it must stay below {limit.ToString(CultureInfo.InvariantCulture)}");
        }
    }
}
