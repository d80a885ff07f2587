using Bleu.Infra.Networking;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Tenancy;

/// <summary>
/// Which team reaches which, by the network policies alone, as Kubernetes reads them: a connection needs an opening of the namespace that
/// it leaves and one of the namespace that it enters. A block counts where pods lie in it, or may.
/// </summary>
internal sealed class TenancyPaths
{
    private readonly Cidr? _pods;
    private readonly ILookup<string, PlanMap> _policies;
    private readonly string[] _teams;

    /// <summary>The paths between the namespaces of some manifests.</summary>
    /// <param name="manifests">The manifests.</param>
    /// <param name="podBlock">The addresses of pods; nothing where nobody knows them.</param>
    public TenancyPaths(IReadOnlyList<TenancyManifest> manifests, string? podBlock)
    {
        _pods = podBlock is not null && Cidr.TryParse(podBlock, out var block, out _) ? block : null;
        _teams = [.. manifests.Where(m => m.Kind == "Namespace").Select(m => m.Name)];
        _policies = manifests.Where(m => m.Kind == "NetworkPolicy").ToLookup(m => m.Body.Find("metadata", "namespace")?.AsText ?? "", m => m.Body);
    }

    /// <summary>The paths between two different teams: who, whom, and at which ports.</summary>
    public IEnumerable<(string From, string To, string Ports)> Between() =>
        from source in _teams
        from target in _teams
        where source != target
        from leaving in Openings(source, "Egress", "egress", "to", target)
        from entering in Openings(target, "Ingress", "ingress", "from", source)
        where leaving == "*" || entering == "*" || leaving == entering
        select (source, target, leaving == "*" ? entering : leaving);

    // Without a policy of a direction everything passes; a rule without peers is for everybody, one without ports for all.
    private IEnumerable<string> Openings(string space, string type, string rules, string peers, string other)
    {
        var own = _policies[space].Where(p => List(p.Find("spec", "policyTypes")).Any(t => t.AsText == type)).ToList();
        if (own.Count == 0)
        {
            return ["*"];
        }

        return own.SelectMany(p => List(p.Find("spec", rules)))
            .Where(r => List(r.Find(peers)) is var ends && (!ends.Any() || ends.Any(e => Matches(e, space, other))))
            .SelectMany(r => List(r.Find("ports")) is var ports && ports.Any() ? ports.Select(Port) : ["*"]);
    }

    private bool Matches(PlanValue peer, string space, string other)
    {
        if (peer.Find("ipBlock", "cidr")?.AsText is { } text)
        {
            return !Cidr.TryParse(text, out var block, out _) || (_pods is { } pods ? pods.Overlaps(block) : block.Prefix < 32);
        }

        return peer.Find("namespaceSelector")?.Bare is not PlanMap selector
            ? space == other
            : selector.Find("matchLabels")?.Bare is not PlanMap labels || labels.Find("kubernetes.io/metadata.name")?.AsText is not { } name || name == other;
    }

    private static string Port(PlanValue port) => $"{port.Find("protocol")?.AsText ?? "TCP"}:{port.Find("port")}{(port.Find("endPort") is { } end and not PlanNull ? $"-{end}" : "")}";

    private static IEnumerable<PlanValue> List(PlanValue? value) => (value?.Bare as PlanList)?.Items ?? [];
}
