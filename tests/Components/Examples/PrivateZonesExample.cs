using Bleu.Infra.Clouds;
using Bleu.Infra.Connectivity;
using Pulumi;

namespace Bleu.Infra.Components.Tests.Examples;

internal static class PrivateZonesExample
{
    public static PrivateZones Declare(HubNetwork hub, CloudProfile cloud, Region region, ComponentResourceOptions options)
    {
        // <example>
        var zones = new PrivateZones(
            "zones",
            new PrivateZonesArgs
            {
                ResourceGroupName = "rg-hub-bleuc-network",
                NetworkId = hub.NetworkId,
                Zones = cloud.PrivateLinkZones(region).ToDictionary(),
            },
            options);
        // </example>
        return zones;
    }
}
