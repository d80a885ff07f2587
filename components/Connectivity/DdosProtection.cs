using Pulumi;
using Pulumi.AzureNative.Network;
using Inputs = Pulumi.AzureNative.Network.Inputs;

namespace Bleu.Infra.Connectivity;

/// <summary>Puts networks under a DDoS protection plan.</summary>
internal static class DdosProtection
{
    /// <summary>Covers a network where there is a plan.</summary>
    public static void Cover(VirtualNetworkArgs network, Input<string>? planId)
    {
        if (planId is not null)
        {
            network.EnableDdosProtection = true;
            network.DdosProtectionPlan = new Inputs.SubResourceArgs { Id = planId };
        }
    }
}
