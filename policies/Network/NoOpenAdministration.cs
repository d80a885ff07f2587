namespace Bleu.Infra.Policies.Network;

/// <summary>NET-007: nobody administers machines from anywhere.</summary>
public sealed class NoOpenAdministration() : ResourceRule(
    new("NET-007", Severity.Critical, "Nobody administers machines from anywhere")
    {
        Rationale = "SSH and RDP that answer everyone are tried by everyone, within minutes.",
        Remediation = "Come through the bastion, and name its subnet as the source.",
        Clauses = ["9.6.d", "9.6.e"],
        Parallels = ["CKV_AZURE_9", "CKV_AZURE_10"],
    },
    ["network:NetworkSecurityGroup", "network:SecurityRule"])
{
    /// <inheritdoc />
    public override IEnumerable<(string Type, string Path)> Paths =>
    [
        ("azure-native:network:SecurityRule", "sourceAddressPrefix"),
        ("azure-native:network:SecurityRule", "destinationPortRange"),
        ("azure-native:network:NetworkSecurityGroup", "securityRules[*].sourceAddressPrefix"),
    ];

    /// <inheritdoc />
    public override void Judge(Judgement judgement)
    {
        foreach (var rule in SecurityRules.Of(judgement.Resource).Where(r => r.IsAllow && r.IsInbound))
        {
            OpenRule.Judge(judgement, rule, range => SecurityRules.Holds(range, 22) || SecurityRules.Holds(range, 3389), "the administration of machines");
        }
    }
}
