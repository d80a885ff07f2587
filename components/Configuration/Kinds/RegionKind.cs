using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Flows;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;
using Bleu.Infra.Productivity;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>A stack that builds what a region shares.</summary>
internal sealed class RegionKind : StackKind
{
    public override string Name => StackKinds.Region;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        .. CommonFields.All,
        new("hub", HubFields.Shape, IsRequired: true),
        new("vpnSharedKeys", new SecretShape("The key that VPN sites share: one for all, or a JSON object of keys by site.")),
        .. OperationsFields.All,
    ];

    public override IEnumerable<AddressClaim> Addresses(StackView stack) => AddressClaim.At(stack, "hub", "addressSpace");

    public override IEnumerable<AddressClaim> Pools(StackView stack) => AddressClaim.In(stack, "hub", "clientPools");

    public override IEnumerable<(string Name, Cidr Block)> Subnets(StackSettings settings) => settings is RegionSettings { Hub: var hub }
        ? HubLayout.Of(hub.AddressSpace, hub.IsVirtualWan).Blocks
        : [];

    public override IEnumerable<FlowSettings> Flows(StackSettings settings, CloudProfile cloud) => settings is RegionSettings { Hub: var hub }
        ? [.. hub.Flows, .. Microsoft365Flows.Of(cloud, settings.TenantId, hub), .. HubFlows.Of(hub)]
        : [];

    public override void CheckAlone(StackView stack, CloudProfile? cloud, List<Diagnostic> findings)
    {
        FlowChecks.Check(stack, findings, "hub", "flows");
        HubChecks.Alone(stack, cloud, findings);
        Microsoft365HubChecks.Check(stack, cloud, findings);
        OperationsFields.Check(stack, cloud, findings);
    }

    public override void CheckBeside(StackView stack, IReadOnlyList<StackView> others, List<Diagnostic> findings)
    {
        AddressChecks.PoolsApart(stack, others, findings);
        HubChecks.Peers(stack, others, findings);
    }

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
        Hub = HubFields.Bind(values.Section("hub")),
    };
}
