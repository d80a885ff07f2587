namespace Bleu.Infra.Policies.Fleet;

/// <summary>FLT-002: no client is peered with another client.</summary>
public sealed class ClientPeering() : FleetRule(
    new("FLT-002", Severity.Critical, "No client is peered with another client")
    {
        Rationale = "Segregation between clients is the first thing that SecNumCloud asks for. A peering between two of them leaves it to their security groups.",
        Remediation = "Remove the peering, and let flows between clients pass the firewall of the hub, if at all.",
        Clauses = ["9.7.a"],
    },
    "network:VirtualNetworkPeering")
{
    /// <inheritdoc />
    public override void Judge(FleetJudgement judgement)
    {
        foreach (var stack in judgement.Stacks.Where(s => s.Context.Client is not null))
        {
            foreach (var peering in stack.Resources.Of("network:VirtualNetworkPeering"))
            {
                var remote = peering.Inputs.Find("remoteVirtualNetwork", "id");
                if (remote?.Bare is PlanUnknown)
                {
                    judgement.Undetermined(stack, peering, "remoteVirtualNetwork.id");
                }
                else if (judgement.Stacks.FirstOrDefault(o => o != stack && o.Context.Client is { } client && client != stack.Context.Client && o.Resources.ById(remote?.AsText) is not null) is { } other)
                {
                    judgement.Fail(stack, peering, "remoteVirtualNetwork.id", $"leads to a network of the client '{other.Context.Client}'");
                }
            }
        }
    }
}
