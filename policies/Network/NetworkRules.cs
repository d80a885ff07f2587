namespace Bleu.Infra.Policies.Network;

/// <summary>What can be reached from where.</summary>
internal static class NetworkRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new PublicNetworkAccess(),
    ];
}
