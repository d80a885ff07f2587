using Bleu.Infra.Configuration;
using Bleu.Infra.Networking;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>Flows as rules of a firewall policy; whatever is in none of them is refused by the firewall itself.</summary>
internal static class FlowRules
{
    /// <summary>
    /// Collections of the flows: one for addresses and, where there are some, one for hosts of the web; before them one for the hosts that
    /// are refused by name.
    /// </summary>
    /// <param name="flows">The flows.</param>
    /// <param name="inspectsTls">Whether what goes to hosts over TLS is opened and looked at.</param>
    public static InputList<Union<Inputs.FirewallPolicyFilterRuleCollectionArgs, Inputs.FirewallPolicyNatRuleCollectionArgs>> Collections(IReadOnlyList<FlowSettings> flows, bool inspectsTls)
    {
        FlowSettings[] denied = [.. flows.Where(f => f.IsDenied)];
        FlowSettings[] web = [.. flows.Where(f => !f.IsDenied && (f.Protocol is "HTTP" or "HTTPS"))];
        var collections = new InputList<Union<Inputs.FirewallPolicyFilterRuleCollectionArgs, Inputs.FirewallPolicyNatRuleCollectionArgs>>();
        if (denied.Length > 0)
        {
            collections.Add(Collection("denied-hosts", 500, FirewallPolicyFilterRuleCollectionActionType.Deny, denied.Select(f => Application(f, inspectsTls: false))));
        }

        collections.Add(Collection("allowed-flows", 1000, FirewallPolicyFilterRuleCollectionActionType.Allow, flows.Except(web).Except(denied).Select(Network)));
        if (web.Length > 0)
        {
            collections.Add(Collection("allowed-hosts", 2000, FirewallPolicyFilterRuleCollectionActionType.Allow, web.Select(f => Application(f, inspectsTls))));
        }

        return collections;
    }

    private static Inputs.FirewallPolicyFilterRuleCollectionArgs Collection(
        string name, int priority, FirewallPolicyFilterRuleCollectionActionType action, IEnumerable<object> rules) => new()
    {
        RuleCollectionType = "FirewallPolicyFilterRuleCollection",
        Name = name,
        Priority = priority,
        Action = new Inputs.FirewallPolicyFilterRuleCollectionActionArgs { Type = action },
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

    private static Inputs.ApplicationRuleArgs Application(FlowSettings flow, bool inspectsTls)
    {
        var rule = new Inputs.ApplicationRuleArgs
        {
            RuleType = "ApplicationRule",
            Name = flow.Name,
            Description = Description(flow),
            SourceAddresses = { flow.From.Block == Cidr.Everything ? "*" : flow.From.Address },
            TargetFqdns = { flow.To.Host ?? "" },
            TerminateTLS = inspectsTls && flow.Protocol == "HTTPS",
        };
        foreach (var protocol in flow.Protocol == "ANY" ? ["HTTPS", "HTTP"] : (string[])[flow.Protocol])
        {
            rule.Protocols.Add(new Inputs.FirewallPolicyRuleApplicationProtocolArgs
            {
                Port = flow.Port?.First ?? (protocol == "HTTPS" ? 443 : 80),
                ProtocolType = protocol == "HTTPS" ? "Https" : "Http",
            });
        }

        // A header can be added only to what is opened.
        foreach (var (name, value) in flow.Headers.Where(_ => inspectsTls))
        {
            rule.HttpHeadersToInsert.Add(new Inputs.FirewallPolicyHttpHeaderToInsertArgs { HeaderName = name, HeaderValue = value });
        }

        return rule;
    }

    private static string Description(FlowSettings flow) => flow.Owner.Length > 0 ? $"{flow.Justification} ({flow.Owner})" : flow.Justification;
}
