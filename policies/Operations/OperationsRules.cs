namespace Bleu.Infra.Policies.Operations;

/// <summary>What keeps running systems current.</summary>
internal static class OperationsRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new ClusterUpgrades(),
        new SupportedVersions(),
        new MachineUpdates(),
    ];
}
