using System.Collections.Immutable;

namespace Bleu.Infra.Workloads.Tenancy;

/// <summary>What expressions of an API server on pods share: the objects that bring pods, and variables in the order in which they build on each other.</summary>
public static class PodVariables
{
    /// <summary>What an image that is pinned by its digest matches.</summary>
    public const string Pinned = ".@sha256:[0-9a-f]{64}$";

    /// <summary>The objects that bring pods: API group, version and resources.</summary>
    public static ImmutableArray<(string Group, string Version, string[] Resources)> Resources { get; } =
    [
        ("", "v1", ["pods", "pods/ephemeralcontainers", "podtemplates", "replicationcontrollers"]),
        ("apps", "v1", ["daemonsets", "deployments", "replicasets", "statefulsets"]),
        ("batch", "v1", ["cronjobs", "jobs"]),
    ];

    /// <summary>The variables: the name, and the expression in CEL.</summary>
    public static ImmutableArray<(string Name, string Expression)> All { get; } =
    [
        ("pod", "object.kind == 'Pod' ? object.spec : object.kind == 'PodTemplate' ? object.template.spec : object.kind == 'CronJob' ? object.spec.jobTemplate.spec.template.spec : object.spec.template.spec"),
        ("metadata", "object.kind == 'Pod' ? object.metadata : object.kind == 'PodTemplate' ? (has(object.template.metadata) ? object.template.metadata : {}) : object.kind == 'CronJob' ? (has(object.spec.jobTemplate.spec.template.metadata) ? object.spec.jobTemplate.spec.template.metadata : {}) : (has(object.spec.template.metadata) ? object.spec.template.metadata : {})"),
        ("annotations", "has(variables.metadata.annotations) ? variables.metadata.annotations : {}"),
        ("bounded", "variables.pod.containers + (has(variables.pod.initContainers) ? variables.pod.initContainers : [])"),
        ("containers", "variables.bounded + (has(variables.pod.ephemeralContainers) ? variables.pod.ephemeralContainers : [])"),
        ("context", "has(variables.pod.securityContext) ? variables.pod.securityContext : {}"),
        ("contexts", "variables.containers.filter(c, has(c.securityContext)).map(c, c.securityContext)"),
        ("windows", "has(variables.pod.os) && has(variables.pod.os.name) && variables.pod.os.name == 'windows'"),
    ];
}
