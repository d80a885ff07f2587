using Bleu.Infra.Connectivity.Parts;
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
                IpConfigurations = { Configuration("data", subnetId, PublicAddress.Declare($"{name}-data", args, "afw", options)) },
                ManagementIpConfiguration = Configuration(
                    "management", managementSubnetId, PublicAddress.Declare($"{name}-management", args, "afw-mgmt", options)),
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

    private static Inputs.AzureFirewallIPConfigurationArgs Configuration(string name, Input<string> subnetId, Input<string> addressId) => new()
    {
        Name = name,
        Subnet = new Inputs.SubResourceArgs { Id = subnetId },
        PublicIPAddress = new Inputs.SubResourceArgs { Id = addressId },
    };
}
