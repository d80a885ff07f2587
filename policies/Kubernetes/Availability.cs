using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-012: services survive the loss of a pod, a node and a zone.</summary>
public sealed class Availability() : KubeRelationRule(
    new("K8S-012", Severity.Medium, "Services survive the loss of a pod, a node and a zone")
    {
        Rationale = "Nodes are drained for every upgrade. A service of one pod, or one that nobody probes, is away each time.",
        Remediation = "Give containers liveness and readiness probes, the workload two replicas or a scaler, a spread over zones, and a disruption budget that allows one disruption.",
        Clauses = ["17.4"],
        Parallels = ["CKV_K8S_8", "CKV_K8S_9"],
    },
    "Deployment",
    "StatefulSet")
{
    private const string Zone = "topology.kubernetes.io/zone";
    private const int LeastReplicas = 2;
    private static readonly string[] Probes = ["livenessProbe", "readinessProbe"];

    private protected override void JudgeObject(KubeObject item, KubeStack stack, Judgement judgement)
    {
        JudgeReplicas(item, stack, judgement);
        foreach (var pod in PodView.In(item))
        {
            foreach (var container in pod.Containers.Where(c => c.Kind == ContainerKind.Main))
            {
                foreach (var probe in Probes)
                {
                    var value = container.At(probe);
                    Check(judgement, $"{container.Path}.{probe}", value, !Scalars.IsEmpty(value), "be set");
                }
            }

            var spread = pod.At("topologySpreadConstraints");
            var keys = KubeValues.Items(spread).Select(s => KubeValues.At(s.Value, "topologyKey")).ToList();
            var unknown = KubeValues.IsUnknown(spread) || keys.Exists(KubeValues.IsUnknown);
            var holds = keys.Exists(k => k?.AsText == Zone);
            Check(judgement, $"{pod.Path}.topologySpreadConstraints", unknown && !holds ? PlanValue.NotKnown : spread, holds, $"spread over {Zone}");
            JudgeBudget(item, pod, stack, judgement);
        }
    }

    private static void JudgeReplicas(KubeObject item, KubeStack stack, Judgement judgement)
    {
        var replicas = item.At("spec", "replicas");
        var isScaled = stack.In(item.Namespace, "HorizontalPodAutoscaler").Any(s =>
            s.At("spec", "scaleTargetRef", "kind")?.AsText == item.Kind && s.At("spec", "scaleTargetRef", "name")?.AsText == item.Name
            && Scalars.Number(s.At("spec", "minReplicas")) >= LeastReplicas);
        Check(judgement, $"{item.Prefix}spec.replicas", replicas, isScaled || Scalars.Number(replicas) >= LeastReplicas, $"be at least {LeastReplicas}, or a scaler's minReplicas must");
    }

    private static void JudgeBudget(KubeObject item, PodView pod, KubeStack stack, Judgement judgement)
    {
        var labels = KubeValues.At(pod.Metadata, "labels");
        var own = KubeValues.Texts(labels);
        var budgets = stack.In(item.Namespace, "PodDisruptionBudget")
            .Where(b => KubeValues.Texts(b.At("spec", "selector", "matchLabels")) is { Count: > 0 } wanted && wanted.All(w => own.GetValueOrDefault(w.Key) == w.Value))
            .ToList();
        if (budgets.Count == 0)
        {
            if (stack.HasHomeless("PodDisruptionBudget") || item.Namespace is null || KubeValues.IsUnknown(labels))
            {
                judgement.Undetermined($"{item.Prefix}metadata.namespace", "is not known yet, or that of a disruption budget; one must cover the pods");
            }
            else
            {
                judgement.Fail($"{pod.Path}", "is covered by no PodDisruptionBudget of the stack");
            }
        }
        else if (budgets.Exists(b => !AllowsOne(b, KubeValues.IsUnknown(item.At("spec", "replicas")) ? double.MaxValue : Scalars.Number(item.At("spec", "replicas")) ?? 1)))
        {
            judgement.Fail($"{pod.Path}", "is covered by a PodDisruptionBudget that allows no disruption, so no node can be drained");
        }
    }

    private static bool AllowsOne(KubeObject budget, double replicas)
    {
        var most = budget.At("spec", "maxUnavailable");
        var least = budget.At("spec", "minAvailable");
        return (KubeValues.IsNothing(most) || most?.AsText is not ("0" or "0%") && Scalars.Number(most) != 0)
            && (KubeValues.IsNothing(least) || least?.AsText != "100%" && (Scalars.Number(least) is not { } number || number < replicas));
    }
}
