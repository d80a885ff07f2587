namespace Bleu.Infra.Policies.Residency;

/// <summary>Whether a copy to the paired region stays where data may lie.</summary>
internal static class PairedRegion
{
    /// <summary>Reports a property that copies to the pair of the resource's region, where that is not allowed.</summary>
    public static void Judge(Judgement judgement, string path, string what)
    {
        var context = judgement.Context;
        if (judgement.Find("location") is PlanUnknown || context.AllowedLocations is not { } allowed || context.Cloud is not { } cloud)
        {
            judgement.Undetermined(path, $"is {what}, and whether the paired region is allowed cannot be known");
            return;
        }

        var location = judgement.Text("location") ?? context.Region?.Name ?? "";
        var pair = cloud.Regions.FirstOrDefault(r => PolicyContext.Normal(r.Name) == PolicyContext.Normal(location))?.Pair;
        if (pair is null)
        {
            judgement.Fail(path, $"is {what}, and no pair of the region '{location}' is known");
        }
        else if (!allowed.Contains(PolicyContext.Normal(pair)))
        {
            judgement.Fail(path, $"is {what} and copies to '{pair}', which is not an allowed region");
        }
    }
}
