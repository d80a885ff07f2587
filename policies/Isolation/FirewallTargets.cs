namespace Bleu.Infra.Policies.Isolation;

/// <summary>ISO-010: firewall rules name what they let out.</summary>
public sealed class FirewallTargets() : ResourceRule(
    new("ISO-010", Severity.High, "Firewall rules name what they let out")
    {
        Rationale = "A rule with a wildcard as target lets out everything, and a tag of many names lets out what nobody has reviewed.",
        Remediation = "Name the hosts that are needed, one by one.",
        Clauses = ["12.14.a", "13.2.e"],
    },
    ["network:FirewallPolicyRuleCollectionGroup"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:FirewallPolicyRuleCollectionGroup", "ruleCollections[*].rules[*].targetFqdns[*]"),
        ("azure-native:network:FirewallPolicyRuleCollectionGroup", "ruleCollections[*].rules[*].fqdnTags"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        foreach (var place in judgement.Places("ruleCollections[*].rules[*].targetFqdns[*]"))
        {
            if (place.Value?.Bare is PlanUnknown)
            {
                judgement.Undetermined(place.Text);
            }
            else if (place.Value?.AsText is "*" or "*.*" or "*.com" or "*.net")
            {
                judgement.Fail(place.Text, $"is {Shown.Value(place.Value)}; it must name a host");
            }
        }

        foreach (var place in judgement.Places("ruleCollections[*].rules[*].fqdnTags").Where(p => !Scalars.IsEmpty(p.Value)))
        {
            judgement.Fail(place.Text, "is given; hosts must be named one by one");
        }
    }
}
