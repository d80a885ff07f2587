using Bleu.Infra.Connectivity;
using Bleu.Infra.Connectivity.Parts;

namespace Bleu.Infra.Components.Tests.Connectivity;

/// <summary>What every part of a hub is given in these tests.</summary>
internal static class PartArgs
{
    public const string Network = $"/subscriptions/{Plans.Subscription}/resourceGroups/group/providers/Microsoft.Network/virtualNetworks/hub";
    public const string GatewaySubnet = Network + "/subnets/GatewaySubnet";
    public const string VirtualWan = $"/subscriptions/{Plans.Subscription}/resourceGroups/group/providers/Microsoft.Network/virtualWans/wan";
    public const string VirtualHub = $"/subscriptions/{Plans.Subscription}/resourceGroups/group/providers/Microsoft.Network/virtualHubs/hub";

    /// <summary>A part with the place, names and logs that it needs.</summary>
    public static T Placed<T>(T args)
        where T : HubPartArgs
    {
        args.ResourceGroupName = "group";
        args.Location = "bleufrancecentral";
        args.Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription };
        args.LogWorkspaceId = Plans.Workspace;
        return args;
    }

    /// <summary>A hub with the place, names, addresses and logs that it needs.</summary>
    public static T Hub<T>(T args)
        where T : HubArgs
    {
        args.ResourceGroupName = "group";
        args.Location = "bleufrancecentral";
        args.Naming = new() { Stem = "hub-bleuc", Seed = Plans.Subscription };
        args.AddressSpace = "10.16.0.0/20";
        args.LogWorkspaceId = Plans.Workspace;
        return args;
    }
}
