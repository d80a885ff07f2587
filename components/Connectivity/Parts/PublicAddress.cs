using Bleu.Infra.Naming;
using Bleu.Infra.Observability;
using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>A fixed public address of a part of a hub.</summary>
internal static class PublicAddress
{
    /// <summary>Declares the address; what it sees is logged.</summary>
    public static Output<string> Declare(string name, HubPartArgs args, string part, CustomResourceOptions options)
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
}
