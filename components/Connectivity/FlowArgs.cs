using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>A flow that the hub's firewall lets pass.</summary>
public sealed class FlowArgs : ResourceArgs
{
    /// <summary>Its name, which is also the name of the firewall's rule.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>Where it comes from, in CIDR notation.</summary>
    [Input("from", required: true)]
    public Input<string> From { get; set; } = null!;

    /// <summary>Where it goes, in CIDR notation.</summary>
    [Input("to", required: true)]
    public Input<string> To { get; set; } = null!;

    /// <summary>The protocol: <c>TCP</c> or <c>UDP</c>.</summary>
    /// <value>The default is <c>TCP</c>.</value>
    [Input("protocol")]
    public Input<string> Protocol { get; set; } = "TCP";

    /// <summary>The port at its destination, 1 to 65535.</summary>
    [Input("port", required: true)]
    public Input<int> Port { get; set; } = null!;
}
