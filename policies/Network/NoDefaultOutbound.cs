namespace Bleu.Infra.Policies.Network;

/// <summary>NET-010: subnets have no way out by default.</summary>
public sealed class NoDefaultOutbound() : PropertyRule(
    new("NET-010", Severity.High, "Subnets have no way out by default")
    {
        Rationale = "Without this switch a subnet reaches the Internet through addresses that nobody declared and no firewall sees.",
        Remediation = "Set defaultOutboundAccess to false.",
        Clauses = ["12.14.a"],
        Parallels = ["Azure Policy 7bca8353", "Azure.VNET.PrivateSubnet"],
        HasSafeRemedy = true,
    },
    Requirement.Of("network:Subnet", "defaultOutboundAccess", Must.Be(false)),
    Requirement.Of("network:VirtualNetwork", "subnets[*].defaultOutboundAccess", Must.Be(false)));
