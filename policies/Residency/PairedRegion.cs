namespace Bleu.Infra.Policies.Residency;

/// <summary>Whether a copy to the paired region stays where data may lie.</summary>
internal static class PairedRegion
{
    /// <summary>Reports every place of a path with a value that means a copy to the paired region, where that is not allowed.</summary>
    public static void JudgeWhere(Judgement judgement, string path, string copies)
    {
        foreach (var place in judgement.Places(path))
        {
            if (place.Value?.Bare is PlanUnknown)
            {
                judgement.Undetermined(place.Text);
            }
            else if (string.Equals(place.Value?.AsText, copies, StringComparison.OrdinalIgnoreCase))
            {
                Judge(judgement, place.Text, $"'{copies}'");
            }
        }
    }

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
