using Bleu.Infra.Configuration;
using Bleu.Infra.Networking;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>Flows as rules of network security groups.</summary>
internal static class SecurityRules
{
    private const int FirstPriority = 1000;
    private const int MaxDescription = 140;

    /// <summary>The rules of a subnet's group: the flows that go to it, then a denial of whatever none of them lets in, Azure's own rules included.</summary>
    /// <param name="flows">The flows of the network.</param>
    /// <param name="blocks">The addresses of the subnet, and those that its machines carry beside their own.</param>
    public static InputList<Inputs.SecurityRuleArgs> Inbound(IEnumerable<FlowSettings> flows, params IReadOnlyCollection<Cidr> blocks)
    {
        var rules = new InputList<Inputs.SecurityRuleArgs>();
        foreach (var (index, flow) in flows.Where(f => blocks.Any(f.To.Meets) && f.From.Host is null).Index())
        {
            rules.Add(Allow(flow, FirstPriority + (10 * index)));
        }

        rules.Add(DenyAllInbound());
        return rules;
    }

    private static Inputs.SecurityRuleArgs Allow(FlowSettings flow, int priority) => new()
    {
        Name = $"allow-{flow.Name}",
        Description = flow.Justification.Length <= MaxDescription ? flow.Justification : flow.Justification[..MaxDescription],
        Priority = priority,
        Direction = SecurityRuleDirection.Inbound,
        Access = SecurityRuleAccess.Allow,
        Protocol = flow.Protocol switch
        {
            "UDP" => SecurityRuleProtocol.Udp,
            "ICMP" => SecurityRuleProtocol.Icmp,
            "ANY" => SecurityRuleProtocol.Asterisk,
            _ => SecurityRuleProtocol.Tcp,
        },
        SourceAddressPrefix = flow.From.Address,
        SourcePortRange = "*",
        DestinationAddressPrefix = flow.To.Address,
        DestinationPortRange = flow.Ports,
    };

    private static Inputs.SecurityRuleArgs DenyAllInbound() => new()
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
