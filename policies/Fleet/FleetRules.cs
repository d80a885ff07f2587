namespace Bleu.Infra.Policies.Fleet;

/// <summary>What holds between stacks.</summary>
internal static class FleetRules
{
    /// <summary>The rules of this area.</summary>
    public static IEnumerable<PolicyRule> All =>
    [
        new AddressOverlap(),
        new ClientPeering(),
        new SharedKeys(),
    ];
}
