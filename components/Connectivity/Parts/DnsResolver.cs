using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Azure = Pulumi.AzureNative.DnsResolver;
using Inputs = Pulumi.AzureNative.DnsResolver.Inputs;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>
/// A DNS private resolver in the hub: the firewall, as DNS proxy, asks it at a fixed address; it answers from the private zones,
/// and asks other servers for the domains that are theirs. Every question is logged by its policy.
/// </summary>
public sealed class DnsResolver : ComponentResource
{
    private const string Delegation = "Microsoft.Network/dnsResolvers";
    private readonly CustomResourceOptions _child;

    /// <summary>Declares the resolver, its endpoints, rules and policy.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001), or a block is none (BLEU5005).</exception>
    public DnsResolver(string name, DnsResolverArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:DnsResolver", name, args, options)
    {
        HubPartValidator.Begin(nameof(DnsResolver), name, args)
            .Required(args.NetworkId, "NetworkId")
            .Required(args.NetworkName, "NetworkName")
            .Required(args.InboundBlock, "InboundBlock")
            .Required(args.OutboundBlock, "OutboundBlock")
            .Throw();
        var inbound = SubnetPlan.Parse($"DnsResolver '{name}' InboundBlock", args.InboundBlock);
        var outbound = SubnetPlan.Parse($"DnsResolver '{name}' OutboundBlock", args.OutboundBlock);
        _child = new CustomResourceOptions { Parent = this };
        var place = new NetworkPlace(name, args.ResourceGroupName, args.Location, args.Naming, args.Tags, args.NetworkName, args.LogWorkspaceId);
        var subnets = new SubnetChain(place, _child);
        var inboundSubnet = subnets.Add(HubNetworkDefaults.ResolverInboundSubnet, inbound, null, [.. HubFlows.Resolver(inbound)], Delegation);
        var outboundSubnet = subnets.Add(HubNetworkDefaults.ResolverOutboundSubnet, outbound, null, [], Delegation);
        var resolver = new Azure.DnsResolver(
            name,
            new Azure.DnsResolverArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DnsResolverName = ResourceNames.Of(NamingRule.DnsResolver, args.Naming),
                VirtualNetwork = new Inputs.SubResourceArgs { Id = args.NetworkId },
                Tags = args.Tags,
            },
            _child);
        _ = new Azure.InboundEndpoint(
            name,
            new Azure.InboundEndpointArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DnsResolverName = resolver.Name,
                InboundEndpointName = "inbound",
                IpConfigurations =
                {
                    new Inputs.IpConfigurationArgs
                    {
                        Subnet = new Inputs.SubResourceArgs { Id = inboundSubnet.Id },
                        PrivateIpAllocationMethod = Azure.IpAllocationMethod.Static,
                        PrivateIpAddress = inbound.Address(4),
                    },
                },
                Tags = args.Tags,
            },
            _child);
        Forward(name, args, resolver, outboundSubnet.Id);
        Guard(name, args);
        Address = Output.Create(inbound.Address(4));
        ResolverId = resolver.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["address"] = Address, ["resolverId"] = ResolverId });
    }

    /// <summary>The address at which it is asked.</summary>
    [Output("address")]
    public Output<string> Address { get; private set; }

    /// <summary>The resolver's ARM id.</summary>
    [Output("resolverId")]
    public Output<string> ResolverId { get; private set; }

    private void Forward(string name, DnsResolverArgs args, Azure.DnsResolver resolver, Input<string> subnetId)
    {
        var endpoint = new Azure.OutboundEndpoint(
            name,
            new Azure.OutboundEndpointArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DnsResolverName = resolver.Name,
                OutboundEndpointName = "outbound",
                Subnet = new Inputs.SubResourceArgs { Id = subnetId },
                Tags = args.Tags,
            },
            _child);
        var ruleset = new Azure.DnsForwardingRuleset(
            name,
            new Azure.DnsForwardingRulesetArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DnsForwardingRulesetName = ResourceNames.Of(NamingRule.DnsRuleset, args.Naming),
                DnsResolverOutboundEndpoints = { new Inputs.SubResourceArgs { Id = endpoint.Id } },
                Tags = args.Tags,
            },
            _child);
        _ = new Azure.PrivateResolverVirtualNetworkLink(
            name,
            new Azure.PrivateResolverVirtualNetworkLinkArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                DnsForwardingRulesetName = ruleset.Name,
                VirtualNetworkLinkName = "hub",
                VirtualNetwork = new Inputs.SubResourceArgs { Id = args.NetworkId },
            },
            _child);
        foreach (var rule in args.Forward)
        {
            _ = new Azure.ForwardingRule(
                $"{name}-{rule.Name}",
                new Azure.ForwardingRuleArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    DnsForwardingRulesetName = ruleset.Name,
                    ForwardingRuleName = rule.Name,
                    DomainName = rule.Domain.EndsWith('.') ? rule.Domain : rule.Domain + ".",
                    ForwardingRuleState = Azure.ForwardingRuleState.Enabled,
                    TargetDnsServers = rule.Servers.ConvertAll(s => new Inputs.TargetDnsServerArgs { IpAddress = s, Port = 53 }),
                },
                _child);
        }
    }

    private void Guard(string name, DnsResolverArgs args)
    {
        var policy = new Azure.DnsResolverPolicy(
            name,
            new Azure.DnsResolverPolicyArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DnsResolverPolicyName = ResourceNames.Of(NamingRule.DnsPolicy, args.Naming),
                Tags = args.Tags,
            },
            _child);
        _ = new Azure.DnsResolverPolicyVirtualNetworkLink(
            name,
            new Azure.DnsResolverPolicyVirtualNetworkLinkArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DnsResolverPolicyName = policy.Name,
                DnsResolverPolicyVirtualNetworkLinkName = "hub",
                VirtualNetwork = new Inputs.SubResourceArgs { Id = args.NetworkId },
                Tags = args.Tags,
            },
            _child);
        LogShipping.Send($"{name}-policy", policy.Id, args.LogWorkspaceId, _child, withMetrics: false);
        if (args.Blocked.Count == 0)
        {
            return;
        }

        var list = new Azure.DnsResolverDomainList(
            name,
            new Azure.DnsResolverDomainListArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DnsResolverDomainListName = ResourceNames.Of(NamingRule.DnsPolicy, args.Naming, "blocked"),
                Domains = args.Blocked.ConvertAll(d => d.EndsWith('.') ? d : d + "."),
                Tags = args.Tags,
            },
            _child);
        _ = new Azure.DnsSecurityRule(
            name,
            new Azure.DnsSecurityRuleArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DnsResolverPolicyName = policy.Name,
                DnsSecurityRuleName = "blocked",
                Priority = 100,
                DnsSecurityRuleState = Azure.DnsSecurityRuleState.Enabled,
                Action = new Inputs.DnsSecurityRuleActionArgs { ActionType = Azure.ActionType.Block },
                DnsResolverDomainLists = { new Inputs.SubResourceArgs { Id = list.Id } },
                Tags = args.Tags,
            },
            _child);
    }
}
