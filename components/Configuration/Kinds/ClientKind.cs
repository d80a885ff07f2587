using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Flows;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>A stack that builds what one client has in a region.</summary>
internal sealed class ClientKind : StackKind
{
    private static readonly string[] Tiers = ["corp", "online", "confidential-corp", "confidential-online"];

    private static readonly string[] Rings = ["pilot", "early", "broad"];

    public override string Name => StackKinds.Client;

    public override IReadOnlyList<Field> Fields { get; } =
    [
        .. CommonFields.All,
        new("client", TextShape.Name("A short code of the client for names.", 16), IsRequired: true),
        new("tier", new ChoiceShape("The tier of the landing zone.", Tiers), IsRequired: true),
        new("hub", TextShape.Name("The stack of the region whose hub the spoke joins.", 60), IsRequired: true),
        new("ring", new ChoiceShape("The ring in which a change reaches the client: pilot first, then early, then broad.", Rings)),
        new("spoke", new MapShape(
            "The spoke network.",
            new("addressSpace", new AddressSpaceShape("Its address space.", 16, 26), IsRequired: true),
            new("join", new ChoiceShape("How it joins the hub.", "peering", "virtual-hub")),
            new("flows", FlowShapes.List("The flows that its subnets let in, beside TLS from the network itself.")),
            new("subnets", new ListShape(
                "Its subnets, carved out in this order: a new one belongs at the end.",
                new MapShape(
                    "A subnet.",
                    new("name", TextShape.Name("Its name.", 40), IsRequired: true),
                    new("prefix", new NumberShape("Its size, as a prefix length in bits.", 16, 29), IsRequired: true)),
                1,
                64,
                "name"), IsRequired: true)),
            IsRequired: true),
    ];

    public override IEnumerable<AddressClaim> Addresses(StackView stack) => AddressClaim.At(stack, "spoke", "addressSpace");

    public override IEnumerable<(string Name, Cidr Block)> Subnets(StackSettings settings) => settings is ClientSettings { Spoke: var spoke }
        ? AddressAllocator.Carve(spoke.AddressSpace, spoke.Subnets.Select(s => (s.Name, s.Prefix)))
        : [];

    public override IEnumerable<FlowSettings> Flows(StackSettings settings) => settings is ClientSettings { Spoke: var spoke }
        ? [.. spoke.Flows, .. HubFlows.Spoke(spoke.AddressSpace)]
        : [];

    public override void CheckAlone(StackView stack, CloudProfile? cloud, List<Diagnostic> findings)
    {
        FlowChecks.Check(stack, findings, "spoke", "flows");
        if (stack.Text("spoke", "addressSpace") is not { } text || !Cidr.TryParse(text, out var space, out _))
        {
            return;
        }

        var allocator = new AddressAllocator(space);
        foreach (var subnet in stack.Maps("spoke", "subnets"))
        {
            if (int.TryParse(subnet.Text("prefix"), out var prefix) && prefix is >= 16 and <= 29 && !allocator.TryAllocate(prefix, out _))
            {
                findings.Add(ConfigurationDiagnostics.NoRoom(
                    stack.Place("spoke"), stack.Key("spoke.addressSpace"), text, $"the subnet '{subnet.Text("name")}' of /{prefix}"));
            }
        }
    }

    public override void CheckBeside(StackView stack, IReadOnlyList<StackView> others, List<Diagnostic> findings)
    {
        if (stack.Text("hub") is not { } hub)
        {
            return;
        }

        StackView[] regions = [.. others.Where(o => o.Kind == StackKinds.Region)];
        if (Array.Find(regions, r => r.Stack == hub) is not { } region)
        {
            findings.Add(ConfigurationDiagnostics.BadReference(
                stack.Place("hub"), stack.Key("hub"), hub, "is not the stack of a region", [.. regions.Select(r => r.Stack)]));
        }
        else if (region.Cloud != stack.Cloud)
        {
            string[] near = [.. regions.Where(r => r.Cloud == stack.Cloud).Select(r => r.Stack)];
            findings.Add(ConfigurationDiagnostics.BadReference(
                stack.Place("hub"), stack.Key("hub"), hub, "is the stack of a region in another cloud", near));
        }
        else
        {
            AddressChecks.InPools(stack, region, findings);
            HubChecks.Joins(stack, region, findings);
        }
    }

    public override StackSettings Bind(SettingsReader values) => new ClientSettings
    {
        Cloud = values.Text("cloud"),
        Region = values.Text("region"),
        TenantId = values.Text("tenantId"),
        SubscriptionId = values.Text("subscriptionId"),
        Tags = values.Map("tags"),
        Logs = CommonFields.Logs(values),
        Vault = CommonFields.Vault(values),
        Client = values.Text("client"),
        Tier = values.Text("tier"),
        Hub = values.Text("hub"),
        Ring = values.Text("ring"),
        Spoke = new()
        {
            AddressSpace = values.Block("spoke:addressSpace"),
            Join = values.Find("spoke:join") ?? "peering",
            Flows = values.Items("spoke:flows", FlowShapes.Bind),
            Subnets = values.Items("spoke:subnets", s => new SubnetSettings { Name = s.Text("name"), Prefix = s.Number("prefix") }),
        },
    };
}
