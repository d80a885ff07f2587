using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>What <see cref="PrivateZones"/> are made from.</summary>
public sealed class PrivateZonesArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The network that resolves names in the zones: its ARM id. Spokes ask through the hub's firewall.</summary>
    [Input("networkId", required: true)]
    public Input<string> NetworkId { get; set; } = null!;

    /// <summary>The zones' DNS names by service: <c>vault</c> and what the cloud's profile says. At least one.</summary>
    [Input("zones", required: true)]
    public Dictionary<string, string> Zones { get; set; } = [];

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
