using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>Rules of network security groups.</summary>
internal static class SecurityRules
{
    /// <summary>Lets traffic from inside the network in on a port.</summary>
    public static Inputs.SecurityRuleArgs AllowFromNetwork(string name, int priority, string port) => new()
    {
        Name = name,
        Priority = priority,
        Direction = SecurityRuleDirection.Inbound,
        Access = SecurityRuleAccess.Allow,
        Protocol = SecurityRuleProtocol.Tcp,
        SourceAddressPrefix = "VirtualNetwork",
        SourcePortRange = "*",
        DestinationAddressPrefix = "VirtualNetwork",
        DestinationPortRange = port,
    };

    /// <summary>Refuses whatever no earlier rule lets in, the rules that Azure adds included.</summary>
    public static Inputs.SecurityRuleArgs DenyAllInbound() => new()
    {
        Name = "deny-all-inbound",
        Priority = 4096,
        Direction = SecurityRuleDirection.Inbound,
        Access = SecurityRuleAccess.Deny,
        Protocol = SecurityRuleProtocol.Asterisk,
        SourceAddressPrefix = "*",
        SourcePortRange = "*",
        DestinationAddressPrefix = "*",
        DestinationPortRange = "*",
    };
}
