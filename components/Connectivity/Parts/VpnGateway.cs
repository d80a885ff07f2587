using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Azure = Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>A VPN gateway in either shape of a hub, active in two instances, with one strong IPsec policy for every site.</summary>
public sealed class VpnGateway : ComponentResource
{
    private const int Asn = 65515;

    /// <summary>Declares the gateway, its sites and their connections.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">Arguments are missing (BLEU5001) or out of range (BLEU5002).</exception>
    public VpnGateway(string name, VpnGatewayArgs args, ComponentResourceOptions? options = null)
        : base("bleu:connectivity:VpnGateway", name, args, options)
    {
        var checks = HubPartValidator.Begin(nameof(VpnGateway), name, args)
            .Required(args.SubnetId ?? args.VirtualHubId, "SubnetId")
            .Required(args.VirtualHubId is null ? "none" : args.VirtualWanId, "VirtualWanId")
            .Within(args.Scale, "Scale", 1, 5);
        args.Sites.ForEach(s => checks.Required(s.SharedKey, $"Sites '{s.Name}' SharedKey"));
        checks.Throw();
        var child = new CustomResourceOptions { Parent = this };
        GatewayId = args.VirtualHubId is { } hub ? InVirtualHub(name, args, hub, child) : InNetwork(name, args, child);
        LogShipping.Send(name, GatewayId, args.LogWorkspaceId, child);
        RegisterOutputs(new Dictionary<string, object?> { ["gatewayId"] = GatewayId });
    }

    /// <summary>The gateway's ARM id.</summary>
    [Output("gatewayId")]
    public Output<string> GatewayId { get; private set; }

    private static Output<string> InNetwork(string name, VpnGatewayArgs args, CustomResourceOptions child)
    {
        var sku = $"VpnGw{args.Scale}{(args.IsZoneRedundant ? "AZ" : "")}";
        var gateway = new Azure.VirtualNetworkGateway(
            name,
            new Azure.VirtualNetworkGatewayArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                VirtualNetworkGatewayName = ResourceNames.Of(NamingRule.VpnGateway, args.Naming),
                GatewayType = Azure.VirtualNetworkGatewayType.Vpn,
                VpnType = Azure.VpnType.RouteBased,
                VpnGatewayGeneration = args.Scale == 1 ? Azure.VpnGatewayGeneration.Generation1 : Azure.VpnGatewayGeneration.Generation2,
                Sku = new Inputs.VirtualNetworkGatewaySkuArgs { Name = sku, Tier = sku },
                ActiveActive = true,
                EnableBgp = true,
                BgpSettings = new Inputs.BgpSettingsArgs { Asn = Asn },
                DisableIPSecReplayProtection = false,
                IpConfigurations = { Instance(name, args, 1, child), Instance(name, args, 2, child) },
                Tags = args.Tags,
            },
            child);
        foreach (var site in args.Sites)
        {
            var local = new Azure.LocalNetworkGateway(
                $"{name}-{site.Name}",
                new Azure.LocalNetworkGatewayArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    Location = args.Location,
                    LocalNetworkGatewayName = ResourceNames.Of(NamingRule.LocalGateway, args.Naming, site.Name),
                    GatewayIpAddress = site.Address,
                    LocalNetworkAddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = site.Spaces },
                    Tags = args.Tags,
                },
                child);
            _ = new Azure.VirtualNetworkGatewayConnection(
                $"{name}-{site.Name}",
                new Azure.VirtualNetworkGatewayConnectionArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    Location = args.Location,
                    VirtualNetworkGatewayConnectionName = ResourceNames.Of(NamingRule.Connection, args.Naming, site.Name),
                    ConnectionType = Azure.VirtualNetworkGatewayConnectionType.IPsec,
                    ConnectionProtocol = Azure.VirtualNetworkGatewayConnectionProtocol.IKEv2,
                    VirtualNetworkGateway1 = new Inputs.VirtualNetworkGatewayArgs { Id = gateway.Id },
                    LocalNetworkGateway2 = new Inputs.LocalNetworkGatewayArgs { Id = local.Id },
                    SharedKey = site.SharedKey,
                    IpsecPolicies = { IpsecRules.Policy() },
                    Tags = args.Tags,
                },
                child);
        }

        return gateway.Id;
    }

    private static Inputs.VirtualNetworkGatewayIPConfigurationArgs Instance(string name, VpnGatewayArgs args, int number, CustomResourceOptions child) => new()
    {
        Name = $"instance-{number}",
        Subnet = new Inputs.SubResourceArgs { Id = args.SubnetId! },
        PublicIPAddress = new Inputs.SubResourceArgs { Id = PublicAddress.Declare($"{name}-{number}", args, $"vpng-{number}", child) },
    };

    private static Output<string> InVirtualHub(string name, VpnGatewayArgs args, Input<string> hub, CustomResourceOptions child)
    {
        var gateway = new Azure.VpnGateway(
            name,
            new Azure.VpnGatewayArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                GatewayName = ResourceNames.Of(NamingRule.VpnGateway, args.Naming),
                VirtualHub = new Inputs.SubResourceArgs { Id = hub },
                VpnGatewayScaleUnit = args.Scale,
                BgpSettings = new Inputs.BgpSettingsArgs { Asn = Asn },
                Tags = args.Tags,
            },
            child);
        foreach (var site in args.Sites)
        {
            var remote = new Azure.VpnSite(
                $"{name}-{site.Name}",
                new Azure.VpnSiteArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    Location = args.Location,
                    VpnSiteName = ResourceNames.Of(NamingRule.LocalGateway, args.Naming, site.Name),
                    VirtualWan = new Inputs.SubResourceArgs { Id = args.VirtualWanId! },
                    AddressSpace = new Inputs.AddressSpaceArgs { AddressPrefixes = site.Spaces },
                    VpnSiteLinks = { new Inputs.VpnSiteLinkArgs { Name = "link", IpAddress = site.Address } },
                    Tags = args.Tags,
                },
                child);
            _ = new Azure.VpnConnection(
                $"{name}-{site.Name}",
                new Azure.VpnConnectionArgs
                {
                    ResourceGroupName = args.ResourceGroupName,
                    GatewayName = gateway.Name,
                    ConnectionName = ResourceNames.Of(NamingRule.Connection, args.Naming, site.Name),
                    RemoteVpnSite = new Inputs.SubResourceArgs { Id = remote.Id },
                    EnableInternetSecurity = true,
                    VpnLinkConnections =
                    {
                        new Inputs.VpnSiteLinkConnectionArgs
                        {
                            Name = "link",
                            VpnSiteLink = new Inputs.SubResourceArgs { Id = remote.Id.Apply(id => $"{id}/vpnSiteLinks/link") },
                            VpnConnectionProtocolType = Azure.VirtualNetworkGatewayConnectionProtocol.IKEv2,
                            SharedKey = site.SharedKey,
                            IpsecPolicies = { IpsecRules.Policy() },
                        },
                    },
                },
                child);
        }

        return gateway.Id;
    }
}
