using Bleu.Infra.Connectivity;
using Bleu.Infra.Keys;
using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Bleu.Infra.Resilience;
using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>
/// What every service of data has: an identity that may wrap with the client's key and nothing else, one private endpoint, logs, and a
/// lock against deletion.
/// </summary>
public abstract class DataService : ComponentResource
{
    private readonly string _name;
    private readonly DataServiceArgs _args;
    private readonly KeyUser _keyUser;

    private protected DataService(string type, string name, DataServiceArgs args, ComponentResourceOptions? options, Action<ArgumentChecks>? more = null)
        : base(type, name, args, options)
    {
        (_name, _args) = (name, args);
        var checks = new ArgumentChecks(GetType().Name, name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.Location, "Location")
            .Required(args.Naming?.Stem, "Naming.Stem")
            .Required(args.Naming?.Seed, "Naming.Seed")
            .Required(args.Service, "Service")
            .Required(args.Key?.KeyId, "Key.KeyId")
            .Required(args.Key?.KeyName, "Key.KeyName")
            .Required(args.Key?.KeyUri, "Key.KeyUri")
            .Required(args.Key?.KeyUriWithVersion, "Key.KeyUriWithVersion")
            .Required(args.Key?.VaultUri, "Key.VaultUri")
            .Required(args.Key?.VaultName, "Key.VaultName")
            .Required(args.SubnetId, "SubnetId")
            .Required(args.LogWorkspaceId, "LogWorkspaceId");
        DeviationChecks.Note(checks, args.SingleZone, "SingleZone");
        more?.Invoke(checks);
        checks.Throw();
        Child = new CustomResourceOptions { Parent = this };
        _keyUser = new(
            $"{name}-key",
            new KeyUserArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                Naming = args.Naming!,
                Service = args.Service,
                KeyId = args.Key!.KeyId,
                Tags = args.Tags,
            },
            new ComponentResourceOptions { Parent = this });
        (ResourceId, ResourceName, PrivateEndpointId) = (Output.Create(""), Output.Create(""), Output.Create(""));
        IdentityId = _keyUser.IdentityId;
    }

    /// <summary>The ARM id of the service.</summary>
    [Output("resourceId")]
    public Output<string> ResourceId { get; private set; }

    /// <summary>The name of the service in ARM.</summary>
    [Output("resourceName")]
    public Output<string> ResourceName { get; private set; }

    /// <summary>The ARM id of its private endpoint.</summary>
    [Output("privateEndpointId")]
    public Output<string> PrivateEndpointId { get; private set; }

    /// <summary>The ARM id of the identity that wraps with the client's key.</summary>
    [Output("identityId")]
    public Output<string> IdentityId { get; private set; }

    /// <summary>The client id of that identity, which some services take instead.</summary>
    private protected Output<string> IdentityClientId => _keyUser.ClientId;

    /// <summary>Options of the resources of the component.</summary>
    private protected CustomResourceOptions Child { get; }

    /// <summary>The name of the service in ARM.</summary>
    private protected string NameOf(NamingRule rule) => ResourceNames.Of(rule, _args.Naming, _args.Service);

    /// <summary>A list with the identity alone, as services take it.</summary>
    private protected InputList<string> Identities => new() { IdentityId };

    /// <summary>Opens the private endpoint, sends the logs, sets the lock and registers the outputs.</summary>
    /// <param name="resource">The service.</param>
    /// <param name="resourceName">Its name in ARM.</param>
    /// <param name="groupId">The part of it, as Private Link names it.</param>
    /// <param name="loss">What is lost with it.</param>
    /// <param name="logsItself">Whether the service itself has logs, and not only its parts.</param>
    private protected void Close(CustomResource resource, Output<string> resourceName, string groupId, string loss, bool logsItself = true)
    {
        var place = new EndpointPlace(_args.ResourceGroupName, _args.Location, ResourceNames.Of(NamingRule.PrivateEndpoint, _args.Naming, _args.Service), _args.Tags);
        var zones = new Dictionary<string, Input<string>>();
        if (_args.PrivateDnsZoneId is { } zone)
        {
            zones[groupId] = zone;
        }

        var endpoint = PrivateAccess.Open(_name, place, new(resource.Id, groupId), _args.SubnetId, zones, Child);
        if (logsItself)
        {
            LogShipping.Send(_name, resource.Id, _args.LogWorkspaceId, Child);
        }
        else
        {
            LogShipping.Measure(_name, resource.Id, _args.LogWorkspaceId, Child);
        }

        DeletionLock.Set(_name, resource.Id, loss, Child);
        (ResourceId, ResourceName, PrivateEndpointId) = (resource.Id, resourceName, endpoint.Id);
        RegisterOutputs(new Dictionary<string, object?>
        {
            ["resourceId"] = ResourceId,
            ["resourceName"] = ResourceName,
            ["privateEndpointId"] = PrivateEndpointId,
            ["identityId"] = IdentityId,
        });
    }
}
