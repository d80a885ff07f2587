using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>A stack that builds what a region shares.</summary>
internal sealed class RegionKind : StackKind
{
    private static readonly Shape Flow = new MapShape(
        "A flow that the firewall lets pass.",
        new("name", TextShape.Name("Its name.", 60), IsRequired: true),
        new("from", new AddressSpaceShape("Where it comes from.", 8, 32), IsRequired: true),
        new("to", new AddressSpaceShape("Where it goes.", 8, 32), IsRequired: true),
        new("protocol", new ChoiceShape("The protocol.", "TCP", "UDP")),
        new("port", new NumberShape("The port at its destination.", 1, 65535), IsRequired: true));

    public override string Name => StackKinds.Region;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        .. CommonFields.All,
        new("hub", new MapShape(
            "The hub network.",
            new("addressSpace", new AddressSpaceShape("Its address space.", 16, 22), IsRequired: true),
            new("clientPools", new ListShape(
                "The addresses from which the spokes of the region's clients are cut.", new AddressSpaceShape("A pool.", 8, 24), 0, 16)),
            new("firewallTier", new ChoiceShape("The firewall's tier.", "Premium", "Standard")),
            new("threatIntelligence", new ChoiceShape("What happens to traffic with known bad addresses.", "Deny", "Alert")),
            new("flows", new ListShape("The flows that the firewall lets pass; all others are refused.", Flow, 0, 500, "name"))),
            IsRequired: true),
        .. OperationsFields.All,
    ];

    public override IEnumerable<AddressClaim> Addresses(StackView stack) => AddressClaim.At(stack, "hub", "addressSpace");

    public override IEnumerable<AddressClaim> Pools(StackView stack) => AddressClaim.In(stack, "hub", "clientPools");

    public override IEnumerable<(string Name, Cidr Block)> Subnets(StackSettings settings) => settings is RegionSettings { Hub: var hub }
        ? AddressAllocator.Carve(hub.AddressSpace, HubNetworkDefaults.Subnets)
        : [];

    public override void CheckBeside(StackView stack, IReadOnlyList<StackView> others, List<Diagnostic> findings) =>
        AddressChecks.PoolsApart(stack, others, findings);

    public override void CheckAlone(StackView stack, CloudProfile? cloud, List<Diagnostic> findings) =>
        OperationsFields.Check(stack, cloud, findings);

    public override StackSettings Bind(SettingsReader values) => new RegionSettings
    {
        Cloud = values.Text("cloud"),
        Region = values.Text("region"),
        TenantId = values.Text("tenantId"),
        SubscriptionId = values.Text("subscriptionId"),
        Tags = values.Map("tags"),
        Logs = CommonFields.Logs(values),
        Vault = CommonFields.Vault(values),
        Operations = OperationsFields.Bind(values),
        Hub = new()
        {
            AddressSpace = values.Block("hub:addressSpace"),
            ClientPools = [.. values.Texts("hub:clientPools").Select(Cidr.Parse)],
            FirewallTier = values.Text("hub:firewallTier"),
            ThreatIntelligence = values.Text("hub:threatIntelligence"),
            Flows = values.Items("hub:flows", BindFlow),
        },
    };

    private static FlowSettings BindFlow(SettingsReader values) => new()
    {
        Name = values.Text("name"),
        From = values.Block("from"),
        To = values.Block("to"),
        Protocol = values.Find("protocol") ?? "TCP",
        Port = values.Number("port"),
    };
}
