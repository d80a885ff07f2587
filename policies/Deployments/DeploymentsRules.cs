namespace Bleu.Infra.Policies.Deployments;

/// <summary>How the deployment itself is set up.</summary>
internal static class DeploymentsRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new NoDefaultProviders(),
        new SovereignState(),
        new PinnedPlugins(),
    ];
}
