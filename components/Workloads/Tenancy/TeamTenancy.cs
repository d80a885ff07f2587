using Pulumi;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>
/// What a team has on a cluster, whoever runs the cluster: a namespace that holds pods to the restricted standard, what it may take, no
/// way in or out but the openings of the flow matrix, rights by group, service accounts, and an agent that brings what lies in its
/// repository and can do no more than the team may.
/// </summary>
public sealed class TeamTenancy : ComponentResource
{
    private const string PodSecurity = "pod-security.kubernetes.io/";
    private const string Level = "restricted";
    private static readonly string[] SystemPriorities = ["system-cluster-critical", "system-node-critical"];
    private readonly CustomResourceOptions _child;
    private readonly string _name;
    private readonly TeamTenancyArgs _args;
    private readonly Input<string> _space;

    /// <summary>Declares the tenancy.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cluster.</param>
    /// <exception cref="RunException">
    /// Arguments are missing (BLEU5001), out of range (BLEU5002), or not allowed (BLEU5003); a name is taken (BLEU5320), a flow is wrong
    /// (BLEU5321, BLEU5322), an identity cannot be named (BLEU5323), or the repository is none (BLEU5324).
    /// </exception>
    public TeamTenancy(string name, TeamTenancyArgs args, ComponentResourceOptions? options = null)
        : base("bleu:workloads:TeamTenancy", name, args, options)
    {
        TeamTenancyValidator.Check(name, args);
        (_name, _args) = (name, args);
        _child = new() { Parent = this };
        NamespaceName = new Namespace(
            name,
            new NamespaceArgs
            {
                Metadata = new ObjectMetaArgs
                {
                    Name = args.Team,
                    Labels = new[] { "enforce", "audit", "warn" }
                        .SelectMany(m => new[] { (PodSecurity + m, Level), ($"{PodSecurity}{m}-version", args.PodSecurityVersion) })
                        .Append((TenancyDefaults.ClientLabel, args.Client))
                        .Append((TenancyDefaults.TeamLabel, args.Team))
                        .ToDictionary(l => l.Item1, l => l.Item2, StringComparer.Ordinal),
                },
            },
            _child).Metadata.Apply(m => m.Name);
        _space = NamespaceName;
        DeclareBounds();
        new TeamNetwork(name, args, Meta, _child).Declare();
        DeclareAccounts();
        new TeamRights(name, args, Meta, _child).Declare();
        new TeamAgent(name, args, Meta, _child).Declare();
        if (args.Check is { } check)
        {
            TeamCheck.Declare($"{name}-check", args.Client, check, Meta("check"), _child);
        }

        RegisterOutputs(new Dictionary<string, object?> { ["namespaceName"] = NamespaceName });
    }

    /// <summary>The name of the team's namespace.</summary>
    [Output("namespaceName")]
    public Output<string> NamespaceName { get; private set; }

    private ObjectMetaArgs Meta(string name) => new() { Name = name, Namespace = _space };

    private void DeclareBounds()
    {
        var quota = _args.Quota;
        var hard = new InputMap<string>
        {
            ["requests.cpu"] = $"{quota.Cores}",
            ["limits.cpu"] = $"{quota.Cores}",
            ["requests.memory"] = $"{quota.MemoryGib}Gi",
            ["limits.memory"] = $"{quota.MemoryGib}Gi",
            ["pods"] = $"{quota.Pods}",
            ["requests.storage"] = $"{quota.StorageGib}Gi",
            ["services.loadbalancers"] = "0",
            ["services.nodeports"] = "0",
        };
        if (quota.StorageGib == 0)
        {
            hard.Add("persistentvolumeclaims", "0");
        }

        Quota("team", hard, null);
        Quota("high-priority", new() { ["pods"] = $"{Math.Max(1, quota.Pods / 5)}" }, [TenancyDefaults.PriorityClass(_args.Client, "high")]);
        Quota("system-priority", new() { ["pods"] = "0" }, SystemPriorities);
        _ = new LimitRange(
            $"{_name}-limits",
            new LimitRangeArgs
            {
                Metadata = Meta("team"),
                Spec = new LimitRangeSpecArgs
                {
                    Limits =
                    {
                        new LimitRangeItemArgs
                        {
                            Type = "Container",
                            DefaultRequest = { ["cpu"] = "100m", ["memory"] = "128Mi" },
                            Default = { ["cpu"] = "500m", ["memory"] = "512Mi" },
                            Max = { ["cpu"] = $"{quota.Cores}", ["memory"] = $"{quota.MemoryGib}Gi" },
                        },
                    },
                },
            },
            _child);
    }

    private void Quota(string name, InputMap<string> hard, string[]? priorities) => _ = new ResourceQuota(
        $"{_name}-{name}",
        new ResourceQuotaArgs
        {
            Metadata = Meta(name),
            Spec = new ResourceQuotaSpecArgs
            {
                Hard = hard,
                ScopeSelector = priorities is null ? null! : new ScopeSelectorArgs
                {
                    MatchExpressions = { new ScopedResourceSelectorRequirementArgs { ScopeName = "PriorityClass", Operator = "In", Values = priorities } },
                },
            },
        },
        _child);

    private void DeclareAccounts()
    {
        _ = new ConfigMap($"{_name}-{TenancyDefaults.FactsMap}", new ConfigMapArgs { Metadata = Meta(TenancyDefaults.FactsMap), Data = _args.Cluster.Facts }, _child);
        foreach (var account in _args.ServiceAccounts.Append(new() { Name = TenancyDefaults.AgentAccount }))
        {
            var meta = Meta(account.Name);
            if (account.IdentityId is { } identity)
            {
                meta.Annotations.Add(_args.Cluster.IdentityAnnotation, identity);
            }

            _ = new ServiceAccount($"{_name}-{account.Name}", new ServiceAccountArgs { Metadata = meta, AutomountServiceAccountToken = false }, _child);
        }
    }
}
