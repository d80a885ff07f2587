using System.Collections.Immutable;
using Bleu.Infra.Configuration.Flows;
using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Regions;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Networking;
using Bleu.Infra.Workloads.Tenancy;

namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>The teams of a client, and the clusters they may run on.</summary>
internal static class TenancyFields
{
    private static readonly Shape Flow = new MapShape(
        "A line of the team's flow matrix; 'to' or 'from', never both.",
        [
            new("name", TextShape.Name("Its name.", 30), IsRequired: true),
            new("to", Peer("Where the team's connections go.")),
            new("from", Peer("Where connections to the team come from.")),
            new("protocol", new ChoiceShape("The protocol.", "TCP", "UDP")),
            new("port", new PortShape("The port at its destination, or the first and the last one."), IsRequired: true),
            .. FlowShapes.Proofs,
        ]);

    private static readonly Shape Team = new MapShape(
        "A team.",
        new("name", TextShape.Name("Its name, which is also that of its namespace.", 20), IsRequired: true),
        new("group", new TextShape(
            "The group of its members: in Entra the object id, elsewhere the name in the group claim.",
            "1 to 200 letters, digits and the signs : @ . _ / -",
            "^[A-Za-z0-9:@._/-]{1,200}$",
            text => text.Length is > 0 and <= 200 && text.All(c => char.IsAsciiLetterOrDigit(c) || ":@._/-".Contains(c))), IsRequired: true),
        new("quota", new MapShape(
            "What it may take.",
            new("cores", new NumberShape("Processors, in cores.", 1, 10_000), IsRequired: true),
            new("memoryGib", new NumberShape("Memory, in GiB.", 1, 100_000), IsRequired: true),
            new("pods", new NumberShape("Pods.", 1, 10_000), IsRequired: true),
            new("storageGib", new NumberShape("Volumes, in GiB all together; absent for none.", 0, 1_000_000))), IsRequired: true),
        new("repository", new MapShape(
            "Its repository.",
            new("url", TextShape.Line("Its https address.", 300), IsRequired: true),
            new("branch", TextShape.Line("The branch; absent for main.", 200)),
            new("path", new TextShape(
                "The folder in it; absent for all of it.", "a path below the repository without '..'", "^\\./[A-Za-z0-9._/-]*$", IsFolder))), IsRequired: true),
        new("agent", new ChoiceShape("The GitOps agent; absent for flux.", [.. TenancyDefaults.Agents])),
        new("podSecurityVersion", new TextShape(
            "The version of the Pod Security Standards.", "a version such as v1.34", "^v1\\.[1-9][0-9]?$", TenancyNames.IsVersion)),
        new("serviceAccounts", new ListShape(
            "Its service accounts.",
            new MapShape(
                "A service account.",
                new("name", TextShape.Name("Its name.", 63), IsRequired: true),
                new("identity", TextShape.Name("The identity of its workloads in the cloud, one of identities or of placements.", 24))),
            0,
            50,
            "name")),
        new("flows", new ListShape("The lines of its flow matrix.", Flow, 0, 200, "name")),
        new("check", new MapShape(
            "A job that shows that its workloads can run.",
            new("image", TextShape.Line("The image below the client's registry, by its digest.", 300), IsRequired: true),
            new("command", new ListShape("What it runs.", TextShape.Line("A word.", 300), 0, 20)))));

    public static Field[] All { get; } =
    [
        new("clusterProfile", TextShape.Name("The kind of its clusters; absent for the one of its cloud.", 40)),
        new("placements", new ListShape(
            "What differs where its teams run on a certain kind of cluster.",
            new MapShape(
                "A kind of cluster.",
                new("profile", TextShape.Name("The cluster profile.", 40), IsRequired: true),
                new("registry", new TextShape(
                    "The registry from which images come there.",
                    "a host such as registry.example.org, which a port and a path in lower case may follow",
                    "^[a-z0-9.-]+(:[0-9]+)?(/[a-z0-9._-]+)*$",
                    ClusterGuards.IsRegistry)),
                new("identities", new ListShape(
                    "The identities as the cloud names them.",
                    new MapShape(
                        "An identity.",
                        new("name", TextShape.Name("The name that service accounts use.", 24), IsRequired: true),
                        new("id", TextShape.Line("Its client id, role or address there.", 300), IsRequired: true)),
                    0,
                    50,
                    "name"))),
            0,
            20,
            "profile")),
        new("teams", new ListShape("The teams that share its clusters.", Team, 0, 100, "name")),
    ];

    public static TeamSettings BindTeam(SettingsReader team) => new()
    {
        Name = team.Text("name"),
        Group = team.Text("group"),
        Quota = new(team.Number("quota:cores"), team.Number("quota:memoryGib"), team.Number("quota:pods"), team.FindNumber("quota:storageGib") ?? 0),
        Repository = new(team.Text("repository:url"), team.Find("repository:branch") ?? "main", team.Find("repository:path") ?? "./"),
        Agent = team.Find("agent") ?? "flux",
        PodSecurityVersion = team.Find("podSecurityVersion") ?? TenancyDefaults.PodSecurityVersion,
        ServiceAccounts = team.Items("serviceAccounts", a => new TeamAccountSettings(a.Text("name"), a.Find("identity"))),
        Flows = team.Items("flows", BindFlow),
        Check = team.Has("check") ? new(team.Text("check:image"), team.Texts("check:command")) : null,
    };

    public static PlacementSettings BindPlacement(SettingsReader placement) => new()
    {
        Profile = placement.Text("profile"),
        Registry = placement.Find("registry"),
        Identities = placement.Items("identities", i => (Name: i.Text("name"), Id: i.Text("id"))).ToImmutableSortedDictionary(i => i.Name, i => i.Id, StringComparer.Ordinal),
    };

    private static TeamFlowSettings BindFlow(SettingsReader flow) => new()
    {
        Name = flow.Text("name"),
        IsIngress = flow.Has("from"),
        Peer = TeamPeer.Parse(flow.Find("from") ?? flow.Find("to") ?? "team:nobody"),
        Protocol = flow.Find("protocol") ?? "TCP",
        Port = PortRange.TryParse(flow.Text("port"), out var range) ? range : default,
        Justification = flow.Text("justification"),
        Owner = flow.Text("owner"),
        ReviewBy = RegionShapes.FindDay(flow.Text("reviewBy")) ?? default,
    };

    private static TextShape Peer(string description) => new(
        description,
        TeamPeer.Form,
        @"^(team:[a-z][a-z0-9-]*|[0-9]{1,3}(\.[0-9]{1,3}){3}/[0-9]{1,2}|host:[A-Za-z0-9*.-]+)$",
        text => TeamPeer.TryParse(text, out _));

    private static bool IsFolder(string text) =>
        text.StartsWith("./", StringComparison.Ordinal) && text.Length <= 200
        && text.Split('/').All(p => p != "..") && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '/' or '-');
}
