using Pulumi;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>What a <see cref="Bastion"/> is made from.</summary>
public sealed class BastionArgs : HubPartArgs
{
    /// <summary>The network's name.</summary>
    [Input("networkName", required: true)]
    public Input<string> NetworkName { get; set; } = null!;

    /// <summary>The block of its subnet in CIDR notation, /26 or wider.</summary>
    [Input("block", required: true)]
    public string Block { get; set; } = "";

    /// <summary>
    /// The blocks, in CIDR notation, from which administrators come to its public address. Without any it has no public address, and is
    /// reached from the network and what is joined with it alone.
    /// </summary>
    /// <value>The default is none.</value>
    [Input("administrators")]
    public List<string> Administrators { get; set; } = [];

    /// <summary>Its tier: <c>Premium</c>, which records sessions and can do without a public address, or <c>Standard</c>.</summary>
    /// <value>The default is <c>Premium</c>.</value>
    [Input("sku")]
    public Input<string> Sku { get; set; } = BastionDefaults.Sku;

    /// <summary>Its scale units, 2 to 50; each serves about twenty sessions.</summary>
    /// <value>The default is 2.</value>
    [Input("scaleUnits")]
    public Input<int> ScaleUnits { get; set; } = BastionDefaults.ScaleUnits;
}
