using System.Collections.Immutable;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Naming;
using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Monitor;
using Inputs = Pulumi.AzureNative.Monitor.Inputs;

namespace Bleu.Infra.Observability;

/// <summary>
/// The way of agents and queries into a workspace that has no public network: a private link scope of Azure Monitor that lets nothing
/// else pass, with its private endpoint. One scope serves a whole network; a second one would take its DNS names away.
/// </summary>
public sealed class LogPrivateLink : ComponentResource
{
    /// <summary>Declares the scope, what lies in it, and its endpoint.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public LogPrivateLink(string name, LogPrivateLinkArgs args, ComponentResourceOptions? options = null)
        : base("bleu:observability:LogPrivateLink", name, args, options)
    {
        new ArgumentChecks(nameof(LogPrivateLink), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .NotEmpty(args.ResourceIds.Count, "ResourceIds")
            .Required(args.SubnetId, "SubnetId")
            .NotEmpty(args.PrivateDnsZoneIds.Count, "PrivateDnsZoneIds")
            .Throw();
        var child = new CustomResourceOptions { Parent = this };
        var scope = new PrivateLinkScope(
            name,
            new PrivateLinkScopeArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = "Global",
                ScopeName = ResourceNames.Of(NamingRule.MonitorPrivateLinkScope, args.Naming!),
                AccessModeSettings = new Inputs.AccessModeSettingsArgs { IngestionAccessMode = AccessMode.PrivateOnly, QueryAccessMode = AccessMode.PrivateOnly },
                Tags = args.Tags,
            },
            child);
        List<Resource> inside = [];
        foreach (var (part, resourceId) in args.ResourceIds)
        {
            inside.Add(new PrivateLinkScopedResource(
                $"{name}-{part}",
                new PrivateLinkScopedResourceArgs { ResourceGroupName = args.ResourceGroupName, ScopeName = scope.Name, Name = part, LinkedResourceId = resourceId },
                child));
        }

        // Addresses are handed out for what lies in the scope when the endpoint is made.
        var endpoint = PrivateAccess.Open(
            name,
            new(args.ResourceGroupName, args.Location, ResourceNames.Of(NamingRule.PrivateEndpoint, args.Naming!, "ampls"), args.Tags),
            new(scope.Id, "azuremonitor"),
            args.SubnetId,
            args.PrivateDnsZoneIds,
            new CustomResourceOptions { Parent = this, DependsOn = inside });

        ScopeId = scope.Id;
        PrivateEndpointId = endpoint.Id;
        ZonesMissing = Output.Create(LogPrivateLinkDefaults.Services.Except(args.PrivateDnsZoneIds.Keys).ToImmutableArray());
        RegisterOutputs(new Dictionary<string, object?> { ["scopeId"] = ScopeId, ["privateEndpointId"] = PrivateEndpointId, ["zonesMissing"] = ZonesMissing });
    }

    /// <summary>The scope's ARM id.</summary>
    [Output("scopeId")]
    public Output<string> ScopeId { get; private set; }

    /// <summary>The ARM id of the private endpoint.</summary>
    [Output("privateEndpointId")]
    public Output<string> PrivateEndpointId { get; private set; }

    /// <summary>The services that agents ask for and that have no private DNS zone, because the cloud's is not known.</summary>
    [Output("zonesMissing")]
    public Output<ImmutableArray<string>> ZonesMissing { get; private set; }
}
