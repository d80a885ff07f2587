namespace Bleu.Infra.Policies.Isolation;

/// <summary>That nothing leads to another cloud.</summary>
internal static class IsolationRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new ProviderEndpoint(),
        new ProviderAccount(),
        new NoAttribution(),
        new ForeignHosts(),
        new PrivateLinkZones(),
        new TrustedIssuers(),
        new ManagingTenants(),
        new OfferedTypes(),
        new LogSinks(),
        new FirewallTargets(),
        new RegionalServiceTags(),
        new ClusterBootstrap(),
    ];
}
