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
        string name, EndpointPlace place, PrivateTarget target, Input<string> subnetId, Input<string> zoneId, CustomResourceOptions options) =>
        Open(name, place, target, subnetId, new Dictionary<string, Input<string>> { [target.GroupId] = zoneId }, options);

    /// <summary>A private endpoint, and its records in the private DNS zones of the service, as far as there are some.</summary>
    /// <param name="name">The name of the resources in the program.</param>
    /// <param name="place">Where the endpoint lies.</param>
    /// <param name="target">What it leads to.</param>
    /// <param name="subnetId">The ARM id of its subnet.</param>
    /// <param name="zoneIds">The ARM ids of the private DNS zones by a name for each.</param>
    /// <param name="options">The parent, above all.</param>
    public static PrivateEndpoint Open(
        string name,
        EndpointPlace place,
        PrivateTarget target,
        Input<string> subnetId,
        IReadOnlyDictionary<string, Input<string>> zoneIds,
        CustomResourceOptions options)
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
        if (zoneIds.Count > 0)
        {
            var group = new PrivateDnsZoneGroupArgs
            {
                ResourceGroupName = place.ResourceGroupName,
                PrivateEndpointName = endpoint.Name,
                PrivateDnsZoneGroupName = "default",
            };
            foreach (var (zone, id) in zoneIds)
            {
                group.PrivateDnsZoneConfigs.Add(new Inputs.PrivateDnsZoneConfigArgs { Name = zone, PrivateDnsZoneId = id });
            }

            _ = new PrivateDnsZoneGroup(name, group, options);
        }

        return endpoint;
    }
}
