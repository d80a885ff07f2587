using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>What every part of a hub is made from.</summary>
public abstract class HubPartArgs : ResourceArgs
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

    /// <summary>The workspace that receives the logs: its ARM id.</summary>
    [Input("logWorkspaceId", required: true)]
    public Input<string> LogWorkspaceId { get; set; } = null!;

    /// <summary>The availability zones: <c>1</c>, <c>2</c>, <c>3</c>.</summary>
    /// <value>The default is none: the region has no zones, or nobody has published how many.</value>
    [Input("zones")]
    public InputList<string> Zones
    {
        get => field ??= [];
        set;
    }

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
