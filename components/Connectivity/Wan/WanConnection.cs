using Bleu.Infra.Validation;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity.Wan;

/// <summary>A spoke's connection with a virtual hub. It lies in the hub's subscription, so it needs the provider of that subscription.</summary>
public sealed class WanConnection : ComponentResource
{
    /// <summary>Declares the connection.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the hub's subscription.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001).</exception>
    public WanConnection(string name, WanConnectionArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:WanConnection", name, args, options)
    {
        new ArgumentChecks(nameof(WanConnection), name)
            .Required(args.ResourceGroupName, "ResourceGroupName")
            .Required(args.VirtualHubName, "VirtualHubName")
            .Required(args.Peer, "Peer")
            .Required(args.SpokeNetworkId, "SpokeNetworkId")
            .Throw();
        ConnectionId = Declare(name, args.ResourceGroupName, args.VirtualHubName, args.Peer, args.SpokeNetworkId, new() { Parent = this }).Id;
        RegisterOutputs(new Dictionary<string, object?> { ["connectionId"] = ConnectionId });
    }

    /// <summary>The connection's ARM id.</summary>
    [Output("connectionId")]
    public Output<string> ConnectionId { get; private set; }

    /// <summary>A connection; what the network sends to the Internet passes the hub's firewall.</summary>
    internal static HubVirtualNetworkConnection Declare(
        string name, Input<string> resourceGroupName, Input<string> virtualHubName, string peer, Input<string> networkId, CustomResourceOptions options) => new(
        name,
        new HubVirtualNetworkConnectionArgs
        {
            ResourceGroupName = resourceGroupName,
            VirtualHubName = virtualHubName,
            ConnectionName = $"to-{peer}",
            RemoteVirtualNetwork = new Inputs.SubResourceArgs { Id = networkId },
            EnableInternetSecurity = true,
        },
        options);
}
