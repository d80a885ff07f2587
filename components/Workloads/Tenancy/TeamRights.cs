using Pulumi;
using Pulumi.Kubernetes.Rbac.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Kubernetes.Types.Inputs.Rbac.V1;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>
/// Who may do what in a team's namespace: people look, and delete pods that hang; what runs there is changed in the repository, by the agent.
/// </summary>
/// <param name="name">The component's name.</param>
/// <param name="args">The tenancy.</param>
/// <param name="meta">Names an object of the namespace.</param>
/// <param name="child">The options of its resources.</param>
internal sealed class TeamRights(string name, TeamTenancyArgs args, Func<string, ObjectMetaArgs> meta, CustomResourceOptions child)
{
    private const string Api = "rbac.authorization.k8s.io";
    private static readonly string[] Look = ["get", "list", "watch"];
    private static readonly string[] Bring = ["create", "delete", "get", "list", "patch", "update", "watch"];

    public void Declare()
    {
        var agent = args.Agent.Kind == "flux"
            ? new TenancyRight[] { new("kustomize.toolkit.fluxcd.io", "kustomizations", ""), new("source.toolkit.fluxcd.io", "gitrepositories", "") }
            : [];
        Grant(
            "team",
            new SubjectArgs { ApiGroup = Api, Kind = "Group", Name = args.Group },
            [.. Rules([.. TenancyRight.Brought, .. TenancyRight.Seen, .. agent], Look), .. Rules([new("", "pods", "Pod")], ["delete"])]);
        Grant(
            TenancyDefaults.AgentAccount,
            new SubjectArgs { Kind = "ServiceAccount", Name = TenancyDefaults.AgentAccount, Namespace = args.Team },
            [.. Rules(TenancyRight.Brought, Bring), .. Rules([new("", "pods", "Pod"), new("apps", "replicasets", "ReplicaSet")], Look)]);
    }

    private void Grant(string role, SubjectArgs subject, List<PolicyRuleArgs> rules)
    {
        _ = new Role($"{name}-{role}", new RoleArgs { Metadata = meta(role), Rules = rules }, child);
        _ = new RoleBinding(
            $"{name}-{role}",
            new RoleBindingArgs { Metadata = meta(role), RoleRef = new RoleRefArgs { ApiGroup = Api, Kind = "Role", Name = role }, Subjects = { subject } },
            child);
    }

    private static IEnumerable<PolicyRuleArgs> Rules(IEnumerable<TenancyRight> rights, string[] verbs) => rights
        .GroupBy(r => r.Group)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => new PolicyRuleArgs { ApiGroups = { g.Key }, Resources = g.Select(r => r.Resource).Distinct().Order(StringComparer.Ordinal).ToArray(), Verbs = verbs });
}
