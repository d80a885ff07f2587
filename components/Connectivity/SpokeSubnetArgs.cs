using Bleu.Infra.Networking;
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

    /// <summary>The service of Azure that alone may use it, such as <c>Microsoft.ContainerService/managedClusters</c>.</summary>
    /// <value>The default is <see langword="null"/>: it is delegated to none.</value>
    [Input("delegation")]
    public string? Delegation { get; set; }

    /// <summary>
    /// Addresses that its machines carry beside their own, in CIDR notation: those of the pods of a cluster. Its security group lets in
    /// what flows say of them too.
    /// </summary>
    /// <value>The default is <see langword="null"/>: there are none.</value>
    [Input("overlay")]
    public string? Overlay { get; set; }

    /// <summary>The overlay as a block.</summary>
    /// <param name="subject">The component's subnets, for errors.</param>
    /// <exception cref="RunException">BLEU5005: it is none.</exception>
    internal Cidr? OverlayOf(string subject) => Overlay is null ? null : SubnetPlan.Parse($"{subject} '{Name}' Overlay", Overlay);
}
