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
    private const string Network = "network:VirtualNetwork";

    /// <inheritdoc />
    public override IEnumerable<string> Beside => [Network];

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths => [(Types[0], "remoteVirtualNetwork.id")];

    /// <inheritdoc />
    public override void Judge(FleetJudgement judgement)
    {
        var clients = judgement.Stacks.Where(s => s.Context.Client is not null).ToList();
        var networks = clients
            .SelectMany(s => s.Resources.Of(Network).Where(n => n.Id is { Length: > 0 }).Select(n => (Stack: s, Id: n.Id!)))
            .ToLookup(n => n.Id, n => n.Stack.Context.Client, StringComparer.OrdinalIgnoreCase);
        foreach (var stack in clients)
        {
            foreach (var peering in stack.Resources.Of("network:VirtualNetworkPeering"))
            {
                var remote = peering.Inputs.Find("remoteVirtualNetwork", "id");
                if (remote?.Bare is PlanUnknown)
                {
                    judgement.Undetermined(stack, peering, "remoteVirtualNetwork.id");
                }
                else if (networks[remote?.AsText?.TrimEnd('/') ?? ""].FirstOrDefault(c => c != stack.Context.Client) is { } other)
                {
                    judgement.Fail(stack, peering, "remoteVirtualNetwork.id", $"leads to a network of the client '{other}'");
                }
            }
        }
    }
}
