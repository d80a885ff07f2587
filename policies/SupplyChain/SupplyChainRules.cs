namespace Bleu.Infra.Policies.SupplyChain;

/// <summary>Where code comes from.</summary>
internal static class SupplyChainRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new OwnRegistries(),
        new PinnedImages(),
        new RegistryHygiene(),
        new ClusterAdmission(),
        new PinnedCharts(),
    ];
}
