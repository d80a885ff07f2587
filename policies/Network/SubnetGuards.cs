namespace Bleu.Infra.Policies.Network;

/// <summary>NET-009: every subnet has a security group, and that of the gateway has none.</summary>
public sealed class SubnetGuards() : ResourceRule(
    new("NET-009", Severity.High, "Every subnet has a security group, and that of the gateway has none")
    {
        Rationale = "A subnet without a group lets everything in the network reach it. The gateway's own subnet stops working with one.",
        Remediation = "Attach a security group to the subnet.",
        Clauses = ["13.2.a"],
        Parallels = ["Azure.VNET.UseNSGs", "CKV2_AZURE_31", "Azure Policy 35f9c03a"],
    },
    ["network:Subnet"])
{
    internal static readonly HashSet<string> Free = new(StringComparer.Ordinal) { "AzureFirewallSubnet", "AzureFirewallManagementSubnet", "RouteServerSubnet" };

    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:Subnet", "networkSecurityGroup"),
        ("azure-native:network:Subnet", "subnetName"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        var name = judgement.Text("subnetName") ?? judgement.Text("name") ?? judgement.Resource.Name;
        var group = judgement.Find("networkSecurityGroup");
        if (name == "GatewaySubnet")
        {
            if (!Scalars.IsEmpty(group))
            {
                judgement.Fail("networkSecurityGroup", "is given; the gateway's subnet must have none");
            }
        }
        else if (Free.Contains(name))
        {
            judgement.NotApplicable("the platform guards this subnet itself");
        }
        else if (Scalars.IsEmpty(group))
        {
            judgement.Fail("networkSecurityGroup", "is absent; the subnet must have a security group");
        }
    }
}
