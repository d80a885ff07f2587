using Bleu.Infra.Data;
using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Machines;

/// <summary>What machines are made from, whether one or a set of them.</summary>
public abstract class MachineArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region, as ARM names it.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>What the machines are called: the last part of their names.</summary>
    [Input("service", required: true)]
    public string Service { get; set; } = "";

    /// <summary>The size, as Compute names it.</summary>
    [Input("size", required: true)]
    public string Size { get; set; } = "";

    /// <summary>Whether the machine computes on encrypted memory; the size must then be one that can.</summary>
    /// <value>The default is <see langword="false"/>: trusted launch.</value>
    [Input("isConfidential")]
    public bool IsConfidential { get; set; }

    /// <summary>The image: the ARM id of a version in a gallery.</summary>
    [Input("imageId", required: true)]
    public Input<string> ImageId { get; set; } = null!;

    /// <summary>The public SSH key of the administrators; passwords are off.</summary>
    [Input("publicKey", required: true)]
    public Input<string> PublicKey { get; set; } = null!;

    /// <summary>The subnet of the machines: its ARM id. They have no public address.</summary>
    [Input("subnetId", required: true)]
    public Input<string> SubnetId { get; set; } = null!;

    /// <summary>What disks are encrypted with: the ARM id of a disk encryption set on the client's key.</summary>
    [Input("diskEncryptionSetId", required: true)]
    public Input<string> DiskEncryptionSetId { get; set; } = null!;

    /// <summary>The workspace that receives the metrics: its ARM id.</summary>
    [Input("logWorkspaceId", required: true)]
    public Input<string> LogWorkspaceId { get; set; } = null!;

    /// <summary>How many availability zones the region has.</summary>
    /// <value>The default is <see langword="null"/>: nobody has published it.</value>
    [Input("availabilityZones")]
    public int? AvailabilityZones { get; set; }

    /// <summary>Why the machines lie in one zone, though the region has several.</summary>
    /// <value>The default is <see langword="null"/>: they are spread over the zones.</value>
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
}
