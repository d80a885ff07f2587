namespace Bleu.Infra.Policies.Facilities;

/// <summary>FAC-001: every site of the region lies in the country of the cloud.</summary>
public sealed class SitesInCountry() : StackRule(
    new("FAC-001", Severity.Critical, "Every site of the region lies in the country of the cloud")
    {
        Rationale = "A region is as sovereign as the ground its data centres stand on.",
        Remediation = "Choose a region whose sites lie in the country, or correct the facts under stacks/config/clouds.",
        Clauses = ["19.2.b", "11.1.a"],
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
        else if (cloud.Requirements.SiteCountry is not { } country)
        {
            judgement.NotApplicable("the cloud demands no country");
        }
        else if (region.Facilities.Sites.IsEmpty)
        {
            judgement.Undetermined("", $"nobody has published where the sites of '{region.Name}' lie");
        }
        else if (region.Facilities.Sites.FirstOrDefault(s => !string.Equals(s.Country, country, StringComparison.OrdinalIgnoreCase)) is { } abroad)
        {
            judgement.Fail("", $"the site '{abroad.Name}' of '{region.Name}' lies in {abroad.Country}; it must lie in {country}");
        }
    }
}
