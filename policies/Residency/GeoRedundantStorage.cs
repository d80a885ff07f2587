using Bleu.Infra.Policies.Parameters;

namespace Bleu.Infra.Policies.Residency;

/// <summary>RES-007: storage is copied only to the paired region, and only where that is allowed.</summary>
public sealed class GeoRedundantStorage() : ResourceRule(
    new("RES-007", Severity.High, "Geo-redundant storage copies to an allowed region of the same cloud alone")
    {
        Rationale = "A geo-redundant tier copies every blob to the region that the cloud has paired, whether or not data may lie there. Generic catalogues ask for such tiers; here they are right only where the pair is allowed.",
        Remediation = "Take a zone-redundant or local tier, or allow the paired region under policy.allowedRegions.",
        Clauses = ["19.2.b", "12.5.d"],
        Parallels = ["Azure Policy 7433c107", "CKV_AZURE_206 (asks for the opposite)"],
        Parameters = [CommonParameters.AllowedRegions],
    },
    "storage:StorageAccount")
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths => [(Types[0], "sku.name"), (Types[0], "location")];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        if (judgement.Find("sku.name") is var sku && sku?.AsText is not { } name)
        {
            judgement.Undetermined("sku.name", sku is null ? "is absent" : "is not known yet");
        }
        else if (name.Contains("GRS", StringComparison.OrdinalIgnoreCase) || name.Contains("GZRS", StringComparison.OrdinalIgnoreCase))
        {
            PairedRegion.Judge(judgement, "sku.name", $"'{name}'");
        }
    }
}
