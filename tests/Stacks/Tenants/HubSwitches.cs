namespace Bleu.Infra.Stacks.Tests.Tenants;

/// <summary>The switches of a hub that landing-zone accelerators have.</summary>
internal sealed record HubSwitches(bool VirtualWan, bool Vpn, bool ExpressRoute, bool Bastion, bool Ddos, bool Resolver, bool Premium, bool FlowLogs)
{
    public static HubSwitches AllOff { get; } = Of(0);

    public static HubSwitches AllOn { get; } = Of(255);

    /// <summary>Every way to set them.</summary>
    public static IEnumerable<HubSwitches> All => Enumerable.Range(0, 256).Select(Of);

    private static HubSwitches Of(int bits) => new(
        (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0, (bits & 32) != 0, (bits & 64) != 0, (bits & 128) != 0);
}
