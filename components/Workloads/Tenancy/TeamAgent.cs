using Pulumi;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using static Bleu.Infra.Workloads.Tenancy.CustomObjectArgs;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>What points a GitOps agent at a team's repository. The agent acts as a service account of the namespace and nowhere else.</summary>
/// <param name="name">The component's name.</param>
/// <param name="args">The tenancy.</param>
/// <param name="meta">Names an object of the namespace.</param>
/// <param name="child">The options of its resources.</param>
internal sealed class TeamAgent(string name, TeamTenancyArgs args, Func<string, ObjectMetaArgs> meta, CustomResourceOptions child)
{
    private const string Server = "https://kubernetes.default.svc";
    private readonly TeamAgentArgs _agent = args.Agent;

    public void Declare()
    {
        if (_agent.Kind == "flux")
        {
            DeclareFlux();
        }
        else
        {
            DeclareArgo();
        }
    }

    private void DeclareFlux()
    {
        Object("source", "source.toolkit.fluxcd.io/v1", "GitRepository", meta("team"), new()
        {
            ["interval"] = "5m",
            ["url"] = _agent.Repository,
            ["ref"] = Map(("branch", _agent.Branch)),
            ["secretRef"] = Map(("name", TenancyDefaults.RepositorySecret)),
        });
        Object("delivery", "kustomize.toolkit.fluxcd.io/v1", "Kustomization", meta("team"), new()
        {
            ["interval"] = "10m",
            ["retryInterval"] = "2m",
            ["timeout"] = "5m",
            ["path"] = _agent.Path,
            ["prune"] = true,
            ["wait"] = true,
            ["sourceRef"] = Map(("kind", "GitRepository"), ("name", "team")),
            ["serviceAccountName"] = TenancyDefaults.AgentAccount,
            ["targetNamespace"] = args.Team,
            ["postBuild"] = Map(("substituteFrom", List(Map(("kind", "ConfigMap"), ("name", TenancyDefaults.FactsMap))))),
        });
    }

    private void DeclareArgo()
    {
        var place = new ObjectMetaArgs { Name = args.Team, Namespace = TenancyDefaults.ArgoNamespace };
        Object("project", "argoproj.io/v1alpha1", "AppProject", place, new()
        {
            ["description"] = $"What the team '{args.Team}' may bring, and where.",
            ["sourceRepos"] = List(_agent.Repository),
            ["destinations"] = List(Map(("server", Server), ("namespace", args.Team))),
            ["clusterResourceWhitelist"] = List(),
            ["namespaceResourceWhitelist"] = TenancyRight.Brought.Select(r => (object)Map(("group", r.Group), ("kind", r.Kind))).ToArray(),
            ["destinationServiceAccounts"] = List(Map(("server", Server), ("namespace", args.Team), ("defaultServiceAccount", TenancyDefaults.AgentAccount))),
        });
        Object("delivery", "argoproj.io/v1alpha1", "Application", place, new()
        {
            ["project"] = args.Team,
            ["source"] = Map(("repoURL", _agent.Repository), ("targetRevision", _agent.Branch), ("path", _agent.Path)),
            ["destination"] = Map(("server", Server), ("namespace", args.Team)),
            ["syncPolicy"] = Map(("automated", Map(("prune", true), ("selfHeal", true))), ("syncOptions", List("CreateNamespace=false"))),
        });
    }

    private void Object(string part, string apiVersion, string kind, ObjectMetaArgs place, InputMap<object> spec) =>
        _ = new Pulumi.Kubernetes.ApiExtensions.CustomResource($"{name}-{part}", new CustomObjectArgs(apiVersion, kind) { Metadata = place, Spec = spec }, child);
}
