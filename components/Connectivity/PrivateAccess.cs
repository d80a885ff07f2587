using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>Opens the one way into a service that has no public network.</summary>
internal static class PrivateAccess
{
    /// <summary>A private endpoint, and its record in the private DNS zone of the service.</summary>
    /// <param name="name">The name of the resources in the program.</param>
    /// <param name="place">Where the endpoint lies.</param>
    /// <param name="target">What it leads to.</param>
    /// <param name="subnetId">The ARM id of its subnet.</param>
    /// <param name="zoneId">The ARM id of the private DNS zone.</param>
    /// <param name="options">The parent, above all.</param>
    public static PrivateEndpoint Open(
        string name, EndpointPlace place, PrivateTarget target, Input<string> subnetId, Input<string> zoneId, CustomResourceOptions options)
    {
        var endpoint = new PrivateEndpoint(
            name,
            new PrivateEndpointArgs
            {
                ResourceGroupName = place.ResourceGroupName,
                Location = place.Location,
                PrivateEndpointName = place.Name,
                CustomNetworkInterfaceName = $"{place.Name}-nic",
                Tags = place.Tags,
                Subnet = new Inputs.SubnetArgs { Id = subnetId },
                PrivateLinkServiceConnections =
                {
                    new Inputs.PrivateLinkServiceConnectionArgs
                    {
                        Name = place.Name,
                        PrivateLinkServiceId = target.ResourceId,
                        GroupIds = { target.GroupId },
                    },
                },
            },
            options);
        _ = new PrivateDnsZoneGroup(
            name,
            new PrivateDnsZoneGroupArgs
            {
                ResourceGroupName = place.ResourceGroupName,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneGroupName = "default",
                PrivateDnsZoneConfigs = { new Inputs.PrivateDnsZoneConfigArgs { Name = target.GroupId, PrivateDnsZoneId = zoneId } },
            },
            options);
        return endpoint;
    }
}
