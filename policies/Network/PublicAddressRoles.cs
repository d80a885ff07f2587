namespace Bleu.Infra.Policies.Network;

/// <summary>NET-006: public addresses serve the hub's entrances alone, in the standard tier.</summary>
public sealed class PublicAddressRoles() : RelationRule(
    new("NET-006", Severity.High, "Public addresses serve the hub's entrances alone, in the standard tier")
    {
        Rationale = "A public address that no firewall, gateway or bastion uses is either forgotten or an entrance that nobody watches.",
        Remediation = "Attach the address to a firewall, gateway, bastion or NAT gateway of the hub, in the Standard tier, or remove it.",
        Clauses = ["13.2.a"],
        Parallels = ["Azure.PublicIP.StandardSKU"],
    },
    ["network:PublicIPAddress"])
{
    private static readonly string[] Entrances =
    [
        "network:AzureFirewall", "network:BastionHost", "network:VirtualNetworkGateway", "network:ApplicationGateway", "network:NatGateway",
        "network:LoadBalancer",
    ];

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:PublicIPAddress", "sku.name"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var tier = judgement.Find("sku.name");
        if (tier?.Bare is PlanUnknown)
        {
            judgement.Undetermined("sku.name");
        }
        else if (!string.Equals(tier?.AsText, "Standard", StringComparison.OrdinalIgnoreCase))
        {
            judgement.Fail("sku.name", $"is {Shown.Value(tier)}; it must be 'Standard'");
        }

        if (judgement.Resource.Id is not { } id)
        {
            judgement.Undetermined("", "the id is not known, so nobody can tell what uses the address");
        }
        else if (!judgement.Resources.Of(Entrances).Any(e => ValueWalk.Texts(e.Inputs).Any(t => ArmId.Same(t.Text.Text, id))))
        {
            judgement.Fail("", "no firewall, gateway or bastion of this stack uses it");
        }
    }
}
