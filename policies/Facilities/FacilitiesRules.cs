namespace Bleu.Infra.Policies.Facilities;

/// <summary>The data centres themselves.</summary>
internal static class FacilitiesRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new SitesInCountry(),
        new PowerUsage(),
        new PairedRegions(),
    ];
}
