using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>What a <see cref="DdosPlan"/> is made from.</summary>
public sealed class DdosPlanArgs : ResourceArgs
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

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
