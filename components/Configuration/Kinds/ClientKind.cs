using Bleu.Infra.Clouds;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Configuration.Flows;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Configuration.Tenancy;
using Bleu.Infra.Configuration.Yaml;
using Bleu.Infra.Connectivity;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Networking;
using Bleu.Infra.Workloads;

namespace Bleu.Infra.Configuration.Kinds;

/// <summary>A stack that builds what one client has.</summary>
internal sealed class ClientKind : StackKind
{
    private const string PublicTier = "public";

    public override string Name => StackKinds.Client;

    public override IReadOnlyList<Field> Fields { get; } = ClientFields.All;

    public override IEnumerable<AddressClaim> Addresses(StackView stack) =>
    [
        .. AddressClaim.At(stack, "spoke", "addressSpace").Select(c => c with { Hub = stack.Text("hub") }),
        .. from entry in stack.Maps("spokes").Index()
           let space = entry.Item.Find("addressSpace") as ConfigScalar
           where space is not null
           select new AddressClaim($"spokes[{entry.Index}].addressSpace", space.Text, space.Location) { Hub = entry.Item.Text("hub"), Region = entry.Item.Text("region") },
    ];

    public override IEnumerable<(string Name, Cidr Block)> Subnets(StackSettings settings) => settings is ClientSettings client
        ? [.. Carve(client.Spoke), .. client.Spokes.SelectMany(s => Carve(s.Network).Select(n => ($"{s.Name}/{n.Name}", n.Block)))]
        : [];

    public override IEnumerable<FlowSettings> Flows(StackSettings settings, CloudProfile cloud) => settings is ClientSettings client
        ? client.Spokes.Select(s => (s.Name, s.Network)).Prepend((ServiceFields.FirstSpoke, client.Spoke))
            .SelectMany(s => (FlowSettings[])[.. s.Item2.Flows, .. HubFlows.Spoke(s.Item2.AddressSpace), .. ClusterNetwork.Flows(s.Item2, client.ClusterIn(s.Item1))])
        : [];

    public override void CheckAlone(StackView stack, CloudProfile? cloud, List<Diagnostic> findings)
    {
        FlowChecks.Check(stack, findings, "spoke", "flows");
        CheckRoom(stack, "spoke", stack.Find("spoke") as ConfigMap, findings);
        foreach (var (i, spoke) in stack.Maps("spokes").Index())
        {
            FlowChecks.Check(stack, findings, stack.Key($"spokes[{i}].flows"), (spoke.Find("flows") as ConfigList)?.Items.OfType<ConfigMap>() ?? []);
            CheckRoom(stack, $"spokes[{i}]", spoke, findings);
        }

        CheckHub(stack, findings);

        // The other checks look at values, whose forms must be right.
        if (!StackChecker.HasErrors(findings))
        {
            new RegionCheck(stack, cloud, findings)
                .At("subscription", SubscriptionFields.Check)
                .At("regimes", RegimeChecks.Check)
                .At("keys", KeyFields.CheckKeys)
                .At("backup", BackupFields.Check)
                .At("budget", BudgetChecks.Check)
                .At("services", ServiceChecks.Check)
                .At("cluster", ClusterChecks.Check)
                .At("identities", IdentityFields.Check)
                .At("teams", TenancyChecks.Check)
                .At("microsoft365", Microsoft365Checks.Check);
        }
    }

    public override void CheckBeside(StackView stack, IReadOnlyList<StackView> others, List<Diagnostic> findings)
    {
        if (others.FirstOrDefault(o => o.Kind == Name && o.Cloud == stack.Cloud && o.Text("client") == stack.Text("client")) is { } twin && stack.Text("client") is { } code)
        {
            findings.Add(ClientDiagnostics.DuplicateClient(stack.Key("client"), code, twin.Stack) with { Location = stack.Place("client") });
        }

        StackView[] regions = [.. others.Where(o => o.Kind == StackKinds.Region)];
        SpokeChecks.Check(stack, "spoke", stack.Own, stack.Find("spoke") as ConfigMap, regions, findings);
        foreach (var (i, spoke) in stack.Maps("spokes").Index())
        {
            SpokeChecks.Check(stack, $"spokes[{i}]", spoke, spoke, regions, findings);
        }

        AddressChecks.InPools(stack, regions, findings);
        ClusterChecks.CheckBeside(stack, others, findings);
        Microsoft365Reach.Check(stack, regions, findings);
        Microsoft365Reach.CheckDomains(stack, [.. others.Where(o => o.Kind == Name && o.Cloud == stack.Cloud)], findings);
    }

    public override StackSettings Bind(SettingsReader values) => new ClientSettings
    {
        Cloud = values.Text("cloud"),
        Region = values.Text("region"),
        TenantId = values.Text("tenantId"),
        SubscriptionId = values.Find("subscriptionId") ?? "",
        Tags = values.Map("tags"),
        Logs = CommonFields.Logs(values),
        Vault = CommonFields.Vault(values),
        Client = values.Text("client"),
        DisplayName = values.Find("displayName"),
        Tier = values.Text("tier"),
        DataClass = values.Find("dataClass"),
        Regimes = values.Texts("regimes"),
        Subscription = SubscriptionFields.Bind(values),
        ManagementGroup = values.Find("managementGroup"),
        Contacts = new(values.Find("contacts:owner"), values.Find("contacts:security"), values.Find("contacts:dataProtection")),
        Budget = ControlFields.BindBudget(values),
        ResourceProviders = values.Texts("resourceProviders"),
        Features = values.Items("features", f => (f.Text("provider"), f.Text("name"))),
        Hub = values.Find("hub") ?? "",
        Ring = values.Text("ring"),
        Spoke = SpokeFields.Bind(values.Section("spoke")),
        Spokes = values.Items("spokes", SpokeFields.BindNamed),
        Keys = KeyFields.BindKeys(values),
        Backup = BackupFields.Bind(values),
        Services = values.Items("services", ServiceFields.Bind),
        Cluster = ClusterFields.Find(values),
        Microsoft365 = Microsoft365Fields.Bind(values),
        Identities = values.Items("identities", IdentityFields.Bind),
        ClusterProfile = values.Find("clusterProfile"),
        Placements = values.Items("placements", TenancyFields.BindPlacement),
        Teams = values.Items("teams", TenancyFields.BindTeam),
        Access = ControlFields.BindAccess(values),
    };

    private static IEnumerable<(string Name, Cidr Block)> Carve(SpokeSettings spoke) =>
        AddressAllocator.Carve(spoke.AddressSpace, spoke.Subnets.Select(s => (s.Name, s.Prefix)));

    private static void CheckHub(StackView stack, List<Diagnostic> findings)
    {
        if (stack.Text("tier") != PublicTier)
        {
            if (stack.Find("hub") is null)
            {
                findings.Add(ConfigurationDiagnostics.MissingKey(stack.Own.Location, stack.Key("hub"), ClientFields.All.First(f => f.Name == "hub").Shape.Form));
            }

            return;
        }

        if (stack.Find("hub") is ConfigScalar hub)
        {
            findings.Add(ClientDiagnostics.HubOfAPublicClient(stack.Key("hub"), hub.Text) with { Location = hub.Location });
        }

        foreach (var (i, spoke) in stack.Maps("spokes").Index())
        {
            findings.Add(ClientDiagnostics.HubOfAPublicClient(stack.Key($"spokes[{i}].hub"), spoke.Text("hub") ?? "") with { Location = spoke.Location });
        }
    }

    private static void CheckRoom(StackView stack, string path, ConfigMap? spoke, List<Diagnostic> findings)
    {
        if (spoke?.Text("addressSpace") is not { } text || !Cidr.TryParse(text, out var space, out _))
        {
            return;
        }

        var allocator = new AddressAllocator(space);
        foreach (var subnet in (spoke.Find("subnets") as ConfigList)?.Items.OfType<ConfigMap>() ?? [])
        {
            if (int.TryParse(subnet.Text("prefix"), out var prefix) && prefix is >= 16 and <= 29 && !allocator.TryAllocate(prefix, out _))
            {
                findings.Add(ConfigurationDiagnostics.NoRoom(
                    spoke.Location, stack.Key($"{path}.addressSpace"), text, $"the subnet '{subnet.Text("name")}' of /{prefix}"));
            }
        }
    }
}
