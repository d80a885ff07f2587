using System.Collections.Immutable;
using Bleu.Infra.Naming;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.ManagedIdentity;
using Pulumi.AzureNative.Monitor;
using Inputs = Pulumi.AzureNative.Monitor.Inputs;

namespace Bleu.Infra.Observability;

/// <summary>
/// What the agents inside machines collect and how it comes in: their identity, an endpoint without a public network, and three
/// rules: how machines fare, what changes in them, and attacks on SQL Server.
/// </summary>
public sealed class AgentCollection : ComponentResource
{
    /// <summary>Declares identity, endpoint and rules.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What they are made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public AgentCollection(string name, AgentCollectionArgs args, ComponentResourceOptions? options = null)
        : base("bleu:observability:AgentCollection", name, args, options)
    {
        new ArgumentChecks(nameof(AgentCollection), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.WorkspaceId, "WorkspaceId")
            .Throw();
        var child = new CustomResourceOptions { Parent = this };
        var identity = new UserAssignedIdentity(
            name,
            new UserAssignedIdentityArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                ResourceName = ResourceNames.Of(NamingRule.UserAssignedIdentity, args.Naming!, "agents"),
                Tags = args.Tags,
            },
            child);
        var endpoint = new DataCollectionEndpoint(
            name,
            new DataCollectionEndpointArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DataCollectionEndpointName = ResourceNames.Of(NamingRule.DataCollectionEndpoint, args.Naming!),
                Description = "Agents fetch their rules and send their data here, over the private link scope alone.",
                NetworkAcls = new Inputs.DataCollectionEndpointNetworkAclsArgs { PublicNetworkAccess = KnownPublicNetworkAccessOptions.Disabled },
                Tags = args.Tags,
            },
            child);
        var rules = CollectionRules.All.ToDictionary(rule => rule.Name, rule => Rule($"{name}-{rule.Name}", rule, args, endpoint.Id, child));

        IdentityId = identity.Id;
        IdentityName = identity.Name;
        EndpointId = endpoint.Id;
        RuleIds = Output.All(rules.Values).Apply(ids => rules.Keys.Zip(ids).ToImmutableDictionary(p => p.First, p => p.Second));
        RegisterOutputs(new Dictionary<string, object?> { ["identityId"] = IdentityId, ["identityName"] = IdentityName, ["endpointId"] = EndpointId, ["ruleIds"] = RuleIds });
    }

    /// <summary>The ARM id of the identity that agents sign in with.</summary>
    [Output("identityId")]
    public Output<string> IdentityId { get; private set; }

    /// <summary>The name of the identity in its resource group.</summary>
    [Output("identityName")]
    public Output<string> IdentityName { get; private set; }

    /// <summary>The ARM id of the endpoint.</summary>
    [Output("endpointId")]
    public Output<string> EndpointId { get; private set; }

    /// <summary>The rules' ARM ids by name: <c>vm-insights</c>, <c>change-tracking</c>, <c>defender-sql</c>.</summary>
    [Output("ruleIds")]
    public Output<ImmutableDictionary<string, string>> RuleIds { get; private set; }

    /// <summary>The ARM id of one of the rules.</summary>
    /// <param name="rule">Its name, as in <see cref="RuleIds"/>.</param>
    /// <exception cref="KeyNotFoundException">There is no rule of that name; it fails where the id is asked for.</exception>
    public Output<string> RuleId(string rule) => RuleIds.Apply(ids => ids[rule]);

    private static Output<string> Rule(string name, CollectionRule rule, AgentCollectionArgs args, Input<string> endpointId, CustomResourceOptions options)
    {
        var flow = new Inputs.DataFlowArgs { Destinations = { "workspace" } };
        foreach (var stream in rule.Streams)
        {
            flow.Streams.Add(stream);
        }

        var made = new DataCollectionRule(
            name,
            new DataCollectionRuleArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                DataCollectionRuleName = ResourceNames.Of(NamingRule.DataCollectionRule, args.Naming, rule.Name),
                Description = rule.Description,
                DataCollectionEndpointId = endpointId,
                DataSources = rule.Sources(),
                DataFlows = { flow },
                Destinations = new Inputs.DataCollectionRuleDestinationsArgs
                {
                    LogAnalytics = { new Inputs.LogAnalyticsDestinationArgs { Name = "workspace", WorkspaceResourceId = args.WorkspaceId } },
                },
                Tags = args.Tags,
            },
            options);
        LogShipping.Send(name, made.Id, args.WorkspaceId, options, withMetrics: false);
        return made.Id;
    }
}
