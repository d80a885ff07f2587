using Bleu.Infra.Cli.GitOps;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Cli.Tenancy;

/// <summary>A planned resource of a cluster as the manifest that kubectl takes.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Owner">The component that it belongs to, by its name in the program.</param>
/// <param name="Body">The object.</param>
internal sealed record TenancyManifest(string Kind, string Name, string Owner, PlanMap Body)
{
    private const string Package = "kubernetes:";
    private static readonly string[] First = ["apiVersion", "kind", "metadata"];

    // What others lie in or refer to comes first, so that one call brings all.
    private static readonly string[] Order =
    [
        "Namespace", "PriorityClass", "ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "ResourceQuota", "LimitRange", "NetworkPolicy",
        "CiliumNetworkPolicy", "FQDNNetworkPolicy", "ConfigMap", "ServiceAccount", "Role", "RoleBinding", "AppProject", "GitRepository", "Kustomization", "Application", "Job",
    ];

    /// <summary>The manifests of a plan, in the order in which a cluster takes them.</summary>
    public static IReadOnlyList<TenancyManifest> Of(StackPlan plan) =>
    [
        .. plan.Resources
            .Where(r => r.Custom && r.Type.StartsWith(Package, StringComparison.Ordinal))
            .Select(Of)
            .OrderBy(m => m.Rank)
            .ThenBy(m => m.Name, StringComparer.Ordinal),
    ];

    /// <summary>The object as YAML.</summary>
    public YamlNode ToYaml() => Yaml.Map(First.Select(k => (k, Body.Find(k))).Concat(Body.Entries.Where(e => !First.Contains(e.Key)).Select(e => (e.Key, (PlanValue?)e.Value)))
        .Select(e => (e.Item1, e.Item2 is null ? null : Node(e.Item2))));

    /// <summary>What is a secret or not known yet; empty in what can be written.</summary>
    public IEnumerable<Diagnostic> Unwritable() =>
        Body.Walk().Where(v => v.Value is PlanSecret or PlanUnknown).Select(v => TenancyDiagnostics.Unwritable($"{Kind} '{Name}' {v.Path}"));

    private int Rank => Array.IndexOf(Order, Kind) is var place and >= 0 ? place : Order.Length;

    private static TenancyManifest Of(PlannedResource resource)
    {
        var token = resource.Type[Package.Length..];
        var colon = token.LastIndexOf(':');
        var (version, kind) = (token[..colon], token[(colon + 1)..]);
        var body = resource.Inputs.With(
        [
            new("apiVersion", resource.Inputs.Find("apiVersion") ?? new PlanText(version)),
            new("kind", resource.Inputs.Find("kind") ?? new PlanText(kind)),
        ]);
        return new(kind, body.Find("metadata", "name")?.AsText ?? resource.Name, Urn(resource.Parent), body);
    }

    private static string Urn(string? urn) => urn is null ? "" : urn[(urn.LastIndexOf("::", StringComparison.Ordinal) + 2)..];

    private static YamlNode Node(PlanValue value) => value switch
    {
        PlanText text => Yaml.Text(text.Text),
        PlanNumber number => Yaml.Number((int)number.Value),
        PlanBool flag => Yaml.Flag(flag.Value),
        PlanList list => Yaml.List(list.Items.Select(Node)),
        PlanMap map => Yaml.Map(map.Entries.Where(e => e.Value is not PlanNull).Select(e => (e.Key, (YamlNode?)Node(e.Value)))),
        _ => throw new InvalidOperationException($"No manifest holds {value}."),
    };
}
