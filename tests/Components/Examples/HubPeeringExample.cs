using Bleu.Infra.Connectivity;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class HubPeeringExample
{
    public static HubPeering Declare(HubNetwork hub, SpokeNetwork spoke, ComponentResourceOptions options)
    {
        // <example>
        var peering = new HubPeering(
            "clinic",
            new HubPeeringArgs
            {
                ResourceGroupName = "rg-hub-bleuc-network",
                NetworkName = hub.NetworkName,
                Peer = "clinic",
                SpokeNetworkId = spoke.NetworkId,
            },
            options);
        // </example>
        return peering;
    }
}
