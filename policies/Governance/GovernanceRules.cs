namespace Bleu.Infra.Policies.Governance;

/// <summary>What the client is told and asked for.</summary>
internal static class GovernanceRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new RequiredTags(),
        new GroupNames(),
        new EnforcedAssignments(),
        new ExemptionEnds(),
    ];
}
