namespace Bleu.Infra.Policies.Network;

/// <summary>NET-014: networks are peered with the own hub alone.</summary>
public sealed class PeeringIsolation() : ResourceRule(
    new("NET-014", Severity.Critical, "Networks are peered with the own hub alone")
    {
        Rationale = "A peering between clients joins what SecNumCloud keeps apart, and no firewall stands between them.",
        Remediation = "Peer with the hub, and let the firewall decide what passes.",
        Clauses = ["9.7.a"],
    },
    ["network:VirtualNetworkPeering"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:VirtualNetworkPeering", "remoteVirtualNetwork.id"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var value = judgement.Find("remoteVirtualNetwork.id");
        if (value?.Bare is PlanUnknown || judgement.Context.Subscriptions.IsEmpty)
        {
            judgement.Undetermined("remoteVirtualNetwork.id", "cannot be judged: it, or the stack's subscriptions, are not known");
        }
        else if (!judgement.Context.Subscriptions.Contains(ArmId.Subscription(value?.AsText) ?? "", StringComparer.OrdinalIgnoreCase))
        {
            judgement.Fail("remoteVirtualNetwork.id", $"lies in the subscription '{ArmId.Subscription(value?.AsText)}', which is neither the stack's nor its hub's");
        }
    }
}
