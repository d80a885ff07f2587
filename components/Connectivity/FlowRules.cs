using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>Flows as rules of a firewall policy.</summary>
internal static class FlowRules
{
    /// <summary>One collection that allows the flows; whatever is in none of its rules is refused by the firewall itself.</summary>
    public static Inputs.FirewallPolicyFilterRuleCollectionArgs Collection(InputList<FlowArgs> flows) => new()
    {
        RuleCollectionType = "FirewallPolicyFilterRuleCollection",
        Name = "allowed-flows",
        Priority = 1000,
        Action = new Inputs.FirewallPolicyFilterRuleCollectionActionArgs { Type = FirewallPolicyFilterRuleCollectionActionType.Allow },
        Rules = flows.Apply(list => list.Select(flow => (object)Rule(flow))),
    };

    private static Inputs.NetworkRuleArgs Rule(FlowArgs flow) => new()
    {
        RuleType = "NetworkRule",
        Name = flow.Name,
        SourceAddresses = { flow.From },
        DestinationAddresses = { flow.To },
        DestinationPorts = { flow.Port.Apply(port => port.ToString()) },
        IpProtocols = { flow.Protocol.Apply(protocol => (Union<string, FirewallPolicyRuleNetworkProtocol>)protocol) },
    };
}
