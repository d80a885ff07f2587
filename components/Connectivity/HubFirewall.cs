using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>The firewall of a hub: everything that leaves a spoke passes it.</summary>
internal sealed class HubFirewall
{
    /// <summary>Declares the firewall and its addresses.</summary>
    /// <param name="name">The component's name.</param>
    /// <param name="args">What the hub is made from.</param>
    /// <param name="policy">Its policy.</param>
    /// <param name="subnetId">The subnet of the firewall.</param>
    /// <param name="managementSubnetId">The subnet through which it is managed.</param>
    /// <param name="options">The parent, above all.</param>
    public HubFirewall(
        string name, HubNetworkArgs args, HubFirewallPolicy policy, Input<string> subnetId, Input<string> managementSubnetId, CustomResourceOptions options)
    {
        var firewall = new AzureFirewall(
            name,
            new AzureFirewallArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                AzureFirewallName = ResourceNames.Of(NamingRule.Firewall, args.Naming),
                Tags = args.Tags,
                Zones = args.Zones,
                Sku = new Inputs.AzureFirewallSkuArgs { Name = AzureFirewallSkuName.AZFW_VNet, Tier = policy.Tier },
                FirewallPolicy = new Inputs.SubResourceArgs { Id = policy.Id },
                IpConfigurations = { Configuration("data", subnetId, Address($"{name}-data", "afw", args, options)) },
                ManagementIpConfiguration = Configuration(
                    "management", managementSubnetId, Address($"{name}-management", "afw-mgmt", args, options)),
            },
            options);
        LogShipping.Send($"{name}-firewall", firewall.Id, args.LogWorkspaceId, options);
        Id = firewall.Id;
        PrivateAddress = firewall.IpConfigurations.Apply(c => c.IsDefaultOrEmpty ? "" : c[0].PrivateIPAddress);
    }

    /// <summary>The firewall's ARM id.</summary>
    public Output<string> Id { get; }

    /// <summary>The address that routes lead to.</summary>
    public Output<string> PrivateAddress { get; }

    private static Output<string> Address(string name, string part, HubNetworkArgs args, CustomResourceOptions options)
    {
        var address = new PublicIPAddress(
            name,
            new PublicIPAddressArgs
            {
                ResourceGroupName = args.ResourceGroupName,
                Location = args.Location,
                PublicIpAddressName = ResourceNames.Of(NamingRule.PublicIp, args.Naming, part),
                PublicIPAllocationMethod = IPAllocationMethod.Static,
                Sku = new Inputs.PublicIPAddressSkuArgs { Name = PublicIPAddressSkuName.Standard },
                Zones = args.Zones,
                Tags = args.Tags,
            },
            options);
        LogShipping.Send($"{name}-address", address.Id, args.LogWorkspaceId, options);
        return address.Id;
    }

    private static Inputs.AzureFirewallIPConfigurationArgs Configuration(string name, Input<string> subnetId, Input<string> addressId) => new()
    {
        Name = name,
        Subnet = new Inputs.SubResourceArgs { Id = subnetId },
        PublicIPAddress = new Inputs.SubResourceArgs { Id = addressId },
    };
}
