using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Networking;
using Bleu.Infra.Workloads;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>The Kubernetes cluster of a client.</summary>
internal static class ClusterFields
{
    private const string Standard = "standard";

    private static readonly Shape Pool = new MapShape(
        "A pool.",
        new("name", new TextShape("Its name.", "1 to 12 lower-case letters and digits, beginning with a letter", "^[a-z][a-z0-9]{0,11}$", IsPoolName), IsRequired: true),
        new("mode", new ChoiceShape("What runs on it: the cluster's own services alone, or everything else.", "system", "user")),
        new("sku", TextShape.Line("The size of its nodes, as Compute names it.", 60), IsRequired: true),
        new("min", new NumberShape("The fewest nodes.", 0, KubernetesClusterDefaults.MaxNodes), IsRequired: true),
        new("max", new NumberShape("The most nodes.", 1, KubernetesClusterDefaults.MaxNodes), IsRequired: true),
        new("maxPods", new NumberShape("The most pods of a node.", 30, 250)),
        new("fips", new FlagShape("Whether its nodes compute with cryptographic modules that FIPS 140 validates.")),
        new("labels", new ValuesShape("Labels of its nodes.")),
        new("taints", new ListShape("Taints of its nodes, such as gpu=yes:NoSchedule.", TextShape.Line("A taint.", 120), 0, 20)));

    public static Field Field { get; } = new("cluster", new MapShape(
        "The client's Kubernetes cluster.",
        new("version", TextShape.Line("The minor version of Kubernetes, such as 1.35; the upgrade channel moves the patch on.", 20), IsRequired: true),
        new("tier", new ChoiceShape("The tier of its control plane.", Standard, "premium")),
        new("longTermSupport", new FlagShape("Whether versions are supported for two years instead of one; of the tier premium alone.")),
        new("spoke", TextShape.Name("The spoke it lies in; absent for the first.", 20)),
        new("subnet", TextShape.Name("The subnet of its nodes; absent for the first of the spoke.", 40)),
        new("apiServerSubnet", TextShape.Name("The subnet of its API server, of /28 or more, which nothing else uses.", 40), IsRequired: true),
        new("administrators", new ListShape("The groups of Entra that administer it: their object ids.", new GuidShape("A group."), 1, 10), IsRequired: true),
        new("registry", TextShape.Name("The service of the kind registry from which it takes its images.", 16), IsRequired: true),
        new("pods", new AddressSpaceShape("The addresses of its pods; every node takes a /24.", 9, 24, mayBeShared: true)),
        new("services", new AddressSpaceShape("The addresses of its services.", 13, 24, mayBeShared: true)),
        new("upgrades", new ChoiceShape("What it upgrades itself to: the newest patch of its version, or the newest stable version.", "patch", "stable")),
        new("nodeUpgrades", new ChoiceShape("How its nodes are patched.", "node-image", "security-patch")),
        new("maintenance", new MapShape(
            "The hours of every week in which it upgrades itself, in UTC.",
            new("day", new ChoiceShape("The day.", Enum.GetNames<DayOfWeek>()), IsRequired: true),
            new("start", RegionShapes.Clock("When it begins."), IsRequired: true),
            new("hours", new NumberShape("How long it takes at most.", KubernetesClusterDefaults.MinMaintenanceHours, KubernetesClusterDefaults.MaxMaintenanceHours), IsRequired: true))),
        new("advancedNetworking", new FlagShape("Whether flows are observed and policies may name hosts and paths.")),
        new("pools", new ListShape("Its pools, the first of them one of the system.", Pool, 1, 20, "name"), IsRequired: true),
        new("deviations", new ListShape("Where it is less than the default.", ServiceFields.Deviation, 1, 10, "setting"))));

    public static ClusterSettings? Find(SettingsReader values) => values.Has("cluster") ? Bind(values.Section("cluster")) : null;

    private static ClusterSettings Bind(SettingsReader cluster) => new()
    {
        Version = cluster.Text("version"),
        Tier = cluster.Find("tier") ?? Standard,
        LongTermSupport = cluster.Flag("longTermSupport"),
        Spoke = cluster.Find("spoke") ?? ServiceFields.FirstSpoke,
        Subnet = cluster.Find("subnet"),
        ApiServerSubnet = cluster.Text("apiServerSubnet"),
        Administrators = cluster.Texts("administrators"),
        Registry = cluster.Text("registry"),
        Pods = Cidr.Parse(cluster.Find("pods") ?? KubernetesClusterDefaults.PodRange),
        Services = Cidr.Parse(cluster.Find("services") ?? KubernetesClusterDefaults.ServiceRange),
        Upgrades = cluster.Find("upgrades") ?? "patch",
        NodeUpgrades = cluster.Find("nodeUpgrades") ?? "node-image",
        Maintenance = cluster.Has("maintenance")
            ? new(cluster.Text("maintenance:day"), cluster.Text("maintenance:start"), cluster.Number("maintenance:hours"))
            : new("Sunday", "01:00", 6),
        AdvancedNetworking = cluster.Flag("advancedNetworking"),
        Pools = cluster.Items("pools", BindPool),
        Deviations = cluster.Items("deviations", ServiceFields.BindDeviation),
    };

    private static NodePoolSettings BindPool(SettingsReader pool) => new()
    {
        Name = pool.Text("name"),
        Mode = pool.Find("mode") ?? "user",
        Sku = pool.Text("sku"),
        Min = pool.Number("min"),
        Max = pool.Number("max"),
        MaxPods = pool.FindNumber("maxPods") ?? KubernetesClusterDefaults.MaxPods,
        Fips = pool.Flag("fips"),
        Labels = pool.Map("labels"),
        Taints = pool.Texts("taints"),
    };

    private static bool IsPoolName(string text) =>
        text.Length is > 0 and <= 12 && char.IsAsciiLetterLower(text[0]) && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));
}
