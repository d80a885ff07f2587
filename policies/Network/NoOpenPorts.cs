namespace Bleu.Infra.Policies.Network;

/// <summary>NET-008: security rules let nobody in from everywhere, and open ports one by one.</summary>
public sealed class NoOpenPorts() : ResourceRule(
    new("NET-008", Severity.High, "Security rules let nobody in from everywhere, and open ports one by one")
    {
        Rationale = "A rule from anywhere makes the subnet part of the Internet. A rule for all ports opens those that nobody has thought of.",
        Remediation = "Name the source network and the ports of the flow matrix.",
        Clauses = ["13.2.e"],
        Parallels = ["Azure.NSG.AnyInboundSource", "CKV_AZURE_77", "CKV_AZURE_160"],
    },
    ["network:NetworkSecurityGroup", "network:SecurityRule"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:SecurityRule", "sourceAddressPrefix"),
        ("azure-native:network:SecurityRule", "destinationPortRange"),
        ("azure-native:network:NetworkSecurityGroup", "securityRules[*].destinationPortRange"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        foreach (var rule in SecurityRules.Of(judgement.Resource).Where(r => r.IsAllow && r.IsInbound))
        {
            OpenRule.Judge(judgement, rule, _ => true, "it");
            foreach (var (path, port) in rule.Ports)
            {
                if (port.AsText == "*" && !rule.Sources.Any(s => s.Value.AsText == "AzureLoadBalancer"))
                {
                    judgement.Fail(path, "is '*'; it must name ports");
                }
            }
        }
    }
}
