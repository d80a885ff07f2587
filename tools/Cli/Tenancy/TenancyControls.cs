using Bleu.Infra.Planner.Model;
using Bleu.Infra.Workloads.Clusters;

namespace Bleu.Infra.Cli.Tenancy;

/// <summary>What holds on a cluster, read off the objects themselves: a control that an object does not show is not there.</summary>
internal static class TenancyControls
{
    private static readonly (string Control, Func<TenancyRendering, string> Of)[] Controls =
    [
        ("namespaces", r => $"{Of(r, "Namespace").Count()}"),
        ("Pod Security", r => Each(r, n => Level(n))),
        ("quotas", r => Each(r, n => $"{In(r, n, "ResourceQuota").Count()}")),
        ("limit ranges", r => Each(r, n => $"{In(r, n, "LimitRange").Count()}")),
        ("default deny", r => Each(r, n => In(r, n, "NetworkPolicy").Any(DeniesAll) ? "ingress, egress" : "no")),
        ("DNS opened", r => Each(r, n => In(r, n, "NetworkPolicy").Any(p => p.Name == "dns") ? "yes" : "no")),
        ("flows opened", r => $"{r.Manifests.Count(m => m.Kind.EndsWith("NetworkPolicy", StringComparison.Ordinal) && m.Name.StartsWith("flow-", StringComparison.Ordinal))}"),
        ("paths between teams", Paths),
        ("people's rights", r => Each(r, n => Rights(r, n, "team"))),
        ("agent's rights", r => Each(r, n => Rights(r, n, "gitops"))),
        ("priorities", r => $"{Of(r, "PriorityClass").Count()}"),
        ("images", Images),
        ("service accounts", r => $"{Of(r, "ServiceAccount").Count()}, {Of(r, "ServiceAccount").Count(a => a.Body.Find("automountServiceAccountToken") is PlanBool { Value: false })} without token"),
        ("identities", Identities),
        ("enforced by", r => r.Profile.Find(ClusterKeys.Engine).Value ?? "not known"),
        ("agents", r => string.Join(", ", r.Manifests.Where(m => m.Kind is "Kustomization" or "Application").GroupBy(m => m.Kind).Select(g => $"{g.Count()} {g.Key}"))),
        ("check jobs", r => $"{Of(r, "Job").Count()}"),
    ];

    /// <summary>The rows: a control, and what holds of it on each cluster.</summary>
    public static IEnumerable<string[]> Rows(IReadOnlyList<TenancyRendering> renderings) =>
        Controls.Select(c => (string[])[c.Control, .. renderings.Select(r => r.IsWhole ? c.Of(r) : "refused")]);

    private static IEnumerable<TenancyManifest> Of(TenancyRendering rendering, string kind) => rendering.Manifests.Where(m => m.Kind == kind);

    private static IEnumerable<TenancyManifest> In(TenancyRendering rendering, TenancyManifest space, string kind) =>
        Of(rendering, kind).Where(m => m.Body.Find("metadata", "namespace")?.AsText == space.Name);

    // What is the same in every namespace is said once.
    private static string Each(TenancyRendering rendering, Func<TenancyManifest, string> look) =>
        string.Join("; ", Of(rendering, "Namespace").Select(look).Distinct());

    private static string Level(TenancyManifest space)
    {
        string? Label(string name) => space.Body.Find("metadata", "labels", $"pod-security.kubernetes.io/{name}")?.AsText;
        string[] modes = ["enforce", "audit", "warn"];
        return string.Join(", ", modes.Select(m => $"{Label(m) ?? "none"} {Label(m + "-version") ?? "latest"}").Distinct());
    }

    private static bool DeniesAll(TenancyManifest policy) =>
        policy.Body.Find("spec", "policyTypes")?.Bare is PlanList { Items.Length: 2 }
        && policy.Body.Find("spec", "podSelector")?.Bare is PlanMap { Entries.IsEmpty: true }
        && policy.Body.Find("spec", "ingress") is null && policy.Body.Find("spec", "egress") is null;

    private static string Paths(TenancyRendering rendering)
    {
        var paths = new TenancyPaths(rendering.Manifests, rendering.Profile.Find(ClusterKeys.PodBlock).Value).Between().Select(p => $"{p.From} to {p.To} {p.Ports}").ToList();
        return paths.Count == 0 ? "none" : string.Join(", ", paths);
    }

    private static string Rights(TenancyRendering rendering, TenancyManifest space, string role)
    {
        var rules = In(rendering, space, "Role").Where(r => r.Name == role).SelectMany(r => Texts(r.Body.Find("rules"))).ToList();
        return rules.Count == 0 ? "none" : rules.Contains("*") ? "wildcards" : rules.Contains("secrets") ? "secrets" : "named, no secrets";
    }

    private static string Images(TenancyRendering rendering)
    {
        var checks = Of(rendering, "ValidatingAdmissionPolicy").SelectMany(p => Texts(p.Body.Find("spec", "validations"))).ToList();
        var denies = Of(rendering, "ValidatingAdmissionPolicyBinding").Any(b => Texts(b.Body.Find("spec", "validationActions")).Contains("Deny"));
        string[] held =
        [
            .. checks.Any(c => c.Contains($"startsWith('{rendering.Placement.Registry}/')", StringComparison.Ordinal)) ? new[] { "registry" } : [],
            .. checks.Any(c => c.Contains("@sha256:", StringComparison.Ordinal)) ? new[] { "digest" } : [],
        ];
        return denies && held.Length > 0 ? string.Join(", ", held) + ": deny" : "no";
    }

    private static string Identities(TenancyRendering rendering) => rendering.Profile.Find(ClusterKeys.IdentityKind).Value switch
    {
        _ when !rendering.Placement.Missing.IsEmpty => "left out",
        "annotation" => $"{Of(rendering, "ServiceAccount").Count(a => a.Body.Find("metadata", "annotations")?.Find(rendering.Profile.Require(ClusterKeys.IdentityAnnotation)) is not null)} by annotation",
        _ => "by the token's subject",
    };

    private static IEnumerable<string> Texts(PlanValue? value) => value is null ? [] : value.Walk().Select(v => v.Value.AsText).OfType<string>();
}
