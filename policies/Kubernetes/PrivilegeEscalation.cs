using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-004: no process gains more rights than the one that started it.</summary>
public sealed class PrivilegeEscalation() : MendablePodRule(new("K8S-004", Severity.High, "No process gains more rights than its parent")
{
    Rationale = "A program with the set-user-id bit turns any user into root unless the container forbids it.",
    Remediation = "Set securityContext.allowPrivilegeEscalation to false on every container.",
    Clauses = ["9.7.a"],
    Parallels = ["Azure Policy 1c6e92c9", "CKV_K8S_20"],
})
{
    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        foreach (var container in pod.IsWindows ? [] : pod.Containers)
        {
            var value = Value(container);
            Check(judgement, Place(container), value, Scalars.Flag(value) == false, "be false");
        }
    }

    private protected override IEnumerable<(string Path, PlanValue Value)> Remedies(PodView pod) =>
        (pod.IsWindows ? [] : Known(pod))
            .Where(c => !KubeValues.IsUnknown(Value(c)) && Scalars.Flag(Value(c)) != false)
            .Select(c => (Place(c), (PlanValue)new PlanBool(false)));

    private static PlanValue? Value(ContainerView container) => container.At("securityContext", "allowPrivilegeEscalation");

    private static string Place(ContainerView container) => $"{container.Path}.securityContext.allowPrivilegeEscalation";
}
