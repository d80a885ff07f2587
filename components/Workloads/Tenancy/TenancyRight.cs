using System.Collections.Immutable;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>Objects that an agent may bring to a team's namespace.</summary>
/// <param name="Group">The API group; empty for the core.</param>
/// <param name="Resource">The resource, as rights name it.</param>
/// <param name="Kind">The kind, as agents name it.</param>
internal sealed record TenancyRight(string Group, string Resource, string Kind)
{
    /// <summary>
    /// What agents bring. Whoever could also bring network policies, rights, service accounts, quotas or further agents could undo the
    /// tenancy; whoever could bring secrets could read them.
    /// </summary>
    public static ImmutableArray<TenancyRight> Brought { get; } =
    [
        new("", "configmaps", "ConfigMap"),
        new("", "persistentvolumeclaims", "PersistentVolumeClaim"),
        new("", "services", "Service"),
        new("apps", "deployments", "Deployment"),
        new("apps", "statefulsets", "StatefulSet"),
        new("autoscaling", "horizontalpodautoscalers", "HorizontalPodAutoscaler"),
        new("batch", "cronjobs", "CronJob"),
        new("batch", "jobs", "Job"),
        new("networking.k8s.io", "ingresses", "Ingress"),
        new("policy", "poddisruptionbudgets", "PodDisruptionBudget"),
    ];

    /// <summary>What can be looked at beside it.</summary>
    public static ImmutableArray<TenancyRight> Seen { get; } =
    [
        new("", "events", "Event"),
        new("", "limitranges", "LimitRange"),
        new("", "pods", "Pod"),
        new("", "pods/log", "Pod"),
        new("", "resourcequotas", "ResourceQuota"),
        new("", "serviceaccounts", "ServiceAccount"),
        new("apps", "replicasets", "ReplicaSet"),
        new("networking.k8s.io", "networkpolicies", "NetworkPolicy"),
    ];
}
