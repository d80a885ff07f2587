using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>A subnet of a spoke.</summary>
public sealed class SpokeSubnetArgs : ResourceArgs
{
    /// <summary>Its name.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = "";

    /// <summary>Its size, as a prefix length in bits: 16 to 29.</summary>
    [Input("prefix", required: true)]
    public int Prefix { get; set; }
}
