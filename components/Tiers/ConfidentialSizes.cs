using System.Text.RegularExpressions;

namespace Bleu.Infra.Tiers;

/// <summary>The sizes of machines that compute on encrypted memory: AMD SEV-SNP and Intel TDX.</summary>
public static partial class ConfidentialSizes
{
    /// <summary>The families in words, for messages.</summary>
    public const string Families = "'Standard_DC…as_v5', 'Standard_DC…ads_v5', 'Standard_EC…as_v5', 'Standard_EC…ads_v5', 'Standard_DC…es_v6', 'Standard_EC…es_v6' and their later versions";

    /// <summary>Whether a size computes on encrypted memory.</summary>
    /// <param name="size">The size, as Compute names it: <c>Standard_DC4as_v5</c>.</param>
    public static bool Contain(string size) => Pattern().IsMatch(size);

    // DCs v2 and v3 have enclaves, not confidential machines; v5 of the 'es' family was a preview.
    [GeneratedRegex("^Standard_[DE]C[0-9]+(a|e)i?d?s_(cc_)?v([5-9]|[1-9][0-9])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
