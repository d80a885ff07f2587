using Bleu.Infra.Configuration.GitOps;
using YamlDotNet.RepresentationModel;

namespace Bleu.Infra.Cli.GitOps;

/// <summary>The objects of Flux or Argo CD that bring the fleet to the cluster, and how stacks get their source.</summary>
internal static class OperatorAgents
{
    /// <summary>The branch that the cluster reads; <c>publish.sh</c> writes it.</summary>
    public const string FleetBranch = "fleet";

    private const string Name = "landing-zones";

    /// <summary>The objects of an agent.</summary>
    public static IEnumerable<YamlNode> Of(string agent, OperatorSettings settings) => agent == "flux" ? Flux(settings) : ArgoCd(settings);

    /// <summary>What a stack says of its source.</summary>
    public static IEnumerable<(string, YamlNode?)> Source(string agent, OperatorSettings settings) => agent == "flux"
        ?
        [
            ("fluxSource", Yaml.Map(("sourceRef", Yaml.Map(
                ("apiVersion", Yaml.Text("source.toolkit.fluxcd.io/v1")), ("kind", Yaml.Text("GitRepository")), ("name", Yaml.Text(Name)))))),
        ]
        :
        [
            ("projectRepo", Yaml.Text(settings.Repository)),
            ("branch", Yaml.Text($"refs/heads/{FleetBranch}")),
            ("shallow", Yaml.Flag(true)),
            ("gitAuth", Yaml.Map(("basicAuth", Yaml.Map(("userName", Secret(settings, "username")), ("password", Secret(settings, "password")))))),
        ];

    private static IEnumerable<YamlNode> Flux(OperatorSettings settings) =>
    [
        Yaml.Map(
            ("apiVersion", Yaml.Text("source.toolkit.fluxcd.io/v1")),
            ("kind", Yaml.Text("GitRepository")),
            ("metadata", Metadata(settings.Namespace)),
            ("spec", Yaml.Map(
                ("interval", Yaml.Text("5m")),
                ("url", Yaml.Text(settings.Repository)),
                ("ref", Yaml.Map(("branch", Yaml.Text(FleetBranch)))),
                ("secretRef", Yaml.Map(("name", Yaml.Text(settings.RepositorySecret))))))),
        Yaml.Map(
            ("apiVersion", Yaml.Text("kustomize.toolkit.fluxcd.io/v1")),
            ("kind", Yaml.Text("Kustomization")),
            ("metadata", Metadata(settings.Namespace)),
            ("spec", Yaml.Map(
                ("interval", Yaml.Text("10m")),
                ("path", Yaml.Text($"./{settings.Path}/stacks")),
                ("prune", Yaml.Flag(true)),
                ("wait", Yaml.Flag(false)),
                ("targetNamespace", Yaml.Text(settings.Namespace)),
                ("sourceRef", Yaml.Map(("kind", Yaml.Text("GitRepository")), ("name", Yaml.Text(Name))))))),
    ];

    private static IEnumerable<YamlNode> ArgoCd(OperatorSettings settings) =>
    [
        Yaml.Map(
            ("apiVersion", Yaml.Text("argoproj.io/v1alpha1")),
            ("kind", Yaml.Text("AppProject")),
            ("metadata", Metadata("argocd")),
            ("spec", Yaml.Map(
                ("description", Yaml.Text("The stacks of the landing zones, and nothing else.")),
                ("sourceRepos", Yaml.List(Yaml.Text(settings.Repository))),
                ("destinations", Yaml.List(Destination(settings))),
                ("clusterResourceWhitelist", Yaml.List()),
                ("namespaceResourceWhitelist", Yaml.List(Yaml.Map(("group", Yaml.Text("pulumi.com")), ("kind", Yaml.Text("Stack")))))))),
        Yaml.Map(
            ("apiVersion", Yaml.Text("argoproj.io/v1alpha1")),
            ("kind", Yaml.Text("Application")),
            ("metadata", Metadata("argocd")),
            ("spec", Yaml.Map(
                ("project", Yaml.Text(Name)),
                ("source", Yaml.Map(
                    ("repoURL", Yaml.Text(settings.Repository)),
                    ("targetRevision", Yaml.Text(FleetBranch)),
                    ("path", Yaml.Text($"{settings.Path}/stacks")))),
                ("destination", Destination(settings)),
                ("syncPolicy", Yaml.Map(
                    ("automated", Yaml.Map(("prune", Yaml.Flag(true)), ("selfHeal", Yaml.Flag(true)))),
                    ("syncOptions", Yaml.List(Yaml.Text("ServerSideApply=true")))))))),
    ];

    private static YamlMappingNode Destination(OperatorSettings settings) =>
        Yaml.Map(("server", Yaml.Text("https://kubernetes.default.svc")), ("namespace", Yaml.Text(settings.Namespace)));

    private static YamlMappingNode Metadata(string place) => Yaml.Map(("name", Yaml.Text(Name)), ("namespace", Yaml.Text(place)));

    private static YamlMappingNode Secret(OperatorSettings settings, string key) => Yaml.Map(
        ("type", Yaml.Text("Secret")),
        ("secret", Yaml.Map(("name", Yaml.Text(settings.RepositorySecret)), ("key", Yaml.Text(key)))));
}
