using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Residency;

/// <summary>RES-001: resources lie in allowed regions.</summary>
public sealed class AllowedLocation() : ResourceRule(
    new("RES-001", Severity.Critical, "Resources lie in the regions that the stack allows")
    {
        Rationale = "Data of the client, and technical data about it, stay in regions of the sovereign cloud inside the European Union. A resource elsewhere takes both out of that reach.",
        Remediation = "Set location to the stack's region or the one it is paired with, or allow the region under policy.allowedRegions.",
        Clauses = ["19.2.b"],
        Parallels = ["Azure Policy e56962a6", "Azure.Resource.AllowedRegions"],
        Parameters = [CommonParameters.AllowedRegions],
    },
    "azure-native:*")
{
    private static readonly PropertyPath Location = PropertyPath.Parse("location");

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths => [("azure-native:storage:StorageAccount", "location")];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var value = judgement.Resource.Find(Location);
        switch (judgement.Resource.TypeKey == ResourceGroupLocation.TypeName ? Outcome.NotApplicable : Must.BeAllowedLocationOrGlobal.Test(value, judgement.Context))
        {
            case Outcome.Fail:
                judgement.Fail("location", $"is {Shown.Value(value)}; it must {Must.BeAllowedLocationOrGlobal.Text(judgement.Context)}");
                break;
            case Outcome.Undetermined:
                judgement.Undetermined("location", Must.BeAllowedLocationOrGlobal.Doubt);
                break;
            case Outcome.NotApplicable:
                judgement.NotApplicable("it has no location of its own, or another rule judges it");
                break;
        }
    }
}
