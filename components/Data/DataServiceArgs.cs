using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>What every service of data is made from.</summary>
public abstract class DataServiceArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region, as ARM names it.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of. Names that are host names carry a hash of the seed.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>What the service is called: the last part of its names, such as <c>records</c>.</summary>
    [Input("service", required: true)]
    public string Service { get; set; } = "";

    /// <summary>The key of the client that its data are encrypted with.</summary>
    [Input("key", required: true)]
    public CustomerKeyArgs Key { get; set; } = null!;

    /// <summary>The subnet of its private endpoint: its ARM id. The service has no other way in.</summary>
    [Input("subnetId", required: true)]
    public Input<string> SubnetId { get; set; } = null!;

    /// <summary>The private DNS zone in which it is found: its ARM id.</summary>
    /// <value>The default is <see langword="null"/>: the endpoint is made without a name where the cloud's zone is not known.</value>
    [Input("privateDnsZoneId")]
    public Input<string>? PrivateDnsZoneId { get; set; }

    /// <summary>The workspace that receives its logs: its ARM id.</summary>
    [Input("logWorkspaceId", required: true)]
    public Input<string> LogWorkspaceId { get; set; } = null!;

    /// <summary>How many availability zones the region has.</summary>
    /// <value>The default is <see langword="null"/>: nobody has published it, and the service is not spread.</value>
    [Input("availabilityZones")]
    public int? AvailabilityZones { get; set; }

    /// <summary>Why the service lies in one zone, though the region has several.</summary>
    /// <value>The default is <see langword="null"/>: it is spread over the zones.</value>
    [Input("singleZone")]
    public DeviationArgs? SingleZone { get; set; }

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }

    /// <summary>Whether the service is spread over the zones of its region.</summary>
    internal bool IsZoned => AvailabilityZones >= DataDefaults.Zones && SingleZone is null;
}
