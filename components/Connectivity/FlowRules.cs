using Bleu.Infra.Configuration;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>Flows as rules of a firewall policy; whatever is in none of them is refused by the firewall itself.</summary>
internal static class FlowRules
{
    /// <summary>Collections that allow the flows: one for addresses and, where there are some, one for hosts of the web.</summary>
    /// <param name="flows">The flows.</param>
    /// <param name="inspectsTls">Whether what goes to hosts over TLS is opened and looked at.</param>
    public static InputList<Union<Inputs.FirewallPolicyFilterRuleCollectionArgs, Inputs.FirewallPolicyNatRuleCollectionArgs>> Collections(IReadOnlyList<FlowSettings> flows, bool inspectsTls)
    {
        FlowSettings[] web = [.. flows.Where(f => f.Protocol is "HTTP" or "HTTPS")];
        var collections = new InputList<Union<Inputs.FirewallPolicyFilterRuleCollectionArgs, Inputs.FirewallPolicyNatRuleCollectionArgs>> { Collection("allowed-flows", 1000, flows.Except(web).Select(Network)) };
        if (web.Length > 0)
        {
            collections.Add(Collection("allowed-hosts", 2000, web.Select(f => Application(f, inspectsTls))));
        }

        return collections;
    }

    private static Inputs.FirewallPolicyFilterRuleCollectionArgs Collection(string name, int priority, IEnumerable<object> rules) => new()
    {
        RuleCollectionType = "FirewallPolicyFilterRuleCollection",
        Name = name,
        Priority = priority,
        Action = new Inputs.FirewallPolicyFilterRuleCollectionActionArgs { Type = FirewallPolicyFilterRuleCollectionActionType.Allow },
        Rules = rules.ToList(),
    };

    private static Inputs.NetworkRuleArgs Network(FlowSettings flow)
    {
        var rule = new Inputs.NetworkRuleArgs
        {
            RuleType = "NetworkRule",
            Name = flow.Name,
            Description = Description(flow),
            SourceAddresses = { flow.From.Address },
            DestinationPorts = { flow.Ports },
            IpProtocols = { (Union<string, FirewallPolicyRuleNetworkProtocol>)(flow.Protocol == "ANY" ? "Any" : flow.Protocol) },
        };
        if (flow.To.Host is { } host)
        {
            rule.DestinationFqdns.Add(host);
        }
        else
        {
            rule.DestinationAddresses.Add(flow.To.Address);
        }

        return rule;
    }

    private static Inputs.ApplicationRuleArgs Application(FlowSettings flow, bool inspectsTls) => new()
    {
        RuleType = "ApplicationRule",
        Name = flow.Name,
        Description = Description(flow),
        SourceAddresses = { flow.From.Address },
        TargetFqdns = { flow.To.Host ?? "" },
        TerminateTLS = inspectsTls && flow.Protocol == "HTTPS",
        Protocols =
        {
            new Inputs.FirewallPolicyRuleApplicationProtocolArgs
            {
                Port = flow.Port?.First ?? (flow.Protocol == "HTTPS" ? 443 : 80),
                ProtocolType = flow.Protocol == "HTTPS" ? "Https" : "Http",
            },
        },
    };

    private static string Description(FlowSettings flow) => flow.Owner.Length > 0 ? $"{flow.Justification} ({flow.Owner})" : flow.Justification;
}
