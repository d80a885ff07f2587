namespace Bleu.Infra.Planner.Model;

/// <summary>
/// The hosts that a plan names only to refuse them: those of the collections of firewall rules that deny. They may belong to another
/// cloud, and a plan that names them keeps data in its own.
/// </summary>
public static class RefusedHosts
{
    private const string Type = ":FirewallPolicyRuleCollectionGroup";
    private const string Collections = "ruleCollections";

    /// <summary>Whether a place in the inputs of a resource holds a host that is refused.</summary>
    /// <param name="type">The resource's type token.</param>
    /// <param name="inputs">The resource's inputs.</param>
    /// <param name="path">The place: <c>ruleCollections[0].rules[1].targetFqdns[0]</c>.</param>
    public static bool Contains(string type, PlanMap inputs, string path) =>
        type.EndsWith(Type, StringComparison.Ordinal)
        && path.StartsWith(Collections + "[", StringComparison.Ordinal)
        && path.Split('.') is [var collection, var rule, var hosts]
        && rule.StartsWith("rules[", StringComparison.Ordinal)
        && hosts.StartsWith("targetFqdns[", StringComparison.Ordinal)
        && int.TryParse(collection.AsSpan(Collections.Length + 1).TrimEnd(']'), out var index)
        && (inputs.Find(Collections)?.Bare as PlanList)?.Items.ElementAtOrDefault(index)?.Find("action", "type")?.AsText == "Deny";
}
