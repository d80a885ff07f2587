using Bleu.Infra.Configuration;

namespace Bleu.Infra.Policies.Network;

/// <summary>NET-011: subnets of clients send everything through the firewall of the hub.</summary>
public sealed class ForcedTunnel() : RelationRule(
    new("NET-011", Severity.High, "Subnets of clients send everything through the firewall of the hub")
    {
        Rationale = "A subnet without a default route to the firewall leaves by ways that nobody inspects.",
        Remediation = "Attach a route table whose route 0.0.0.0/0 leads to the firewall's private address.",
        Clauses = ["12.14.a", "13.3.a"],
        Parallels = ["Azure Policy fc5e4038"],
    },
    ["network:Subnet"])
{
    private static readonly PropertyPath Routes = PropertyPath.Parse("routes[*]");

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:Subnet", "routeTable.id"),
        ("azure-native:network:RouteTable", "routes[*].nextHopType"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var name = judgement.Text("subnetName") ?? judgement.Resource.Name;
        if (judgement.Context.Settings is RegionSettings || name.EndsWith("Subnet", StringComparison.Ordinal))
        {
            judgement.NotApplicable("it is part of a hub, or the platform routes it");
            return;
        }

        var table = judgement.Find("routeTable.id");
        if (table?.Bare is PlanUnknown)
        {
            judgement.Undetermined("routeTable.id");
        }
        else if (table?.AsText is not { } id)
        {
            judgement.Fail("routeTable", "is absent; the subnet must send everything to the firewall");
        }
        else if (judgement.Resources.ById(id) is not { } found)
        {
            judgement.Undetermined("routeTable.id", "names a table that is not part of this stack");
        }
        else if (!Routes.Places(found.Inputs).Any(r => r.Value?.Find("addressPrefix")?.AsText == "0.0.0.0/0"
            && string.Equals(r.Value.Find("nextHopType")?.AsText, "VirtualAppliance", StringComparison.OrdinalIgnoreCase)))
        {
            judgement.Fail("routeTable", $"is '{found.Name}', which has no route of 0.0.0.0/0 to a firewall");
        }
    }
}
