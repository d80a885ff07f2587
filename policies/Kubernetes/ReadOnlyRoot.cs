using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-010: containers cannot write to their own file system.</summary>
public sealed class ReadOnlyRoot() : MendablePodRule(new("K8S-010", Severity.Medium, "Containers cannot write to their own file system")
{
    Rationale = "What cannot be written cannot be replaced: an intruder has no place for a tool of his own.",
    Remediation = "Set securityContext.readOnlyRootFilesystem to true and mount an emptyDir where the program writes.",
    Clauses = ["12.10.c"],
    Parallels = ["Azure Policy df49d893", "CKV_K8S_22"],
})
{
    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        foreach (var container in pod.IsWindows ? [] : pod.Containers)
        {
            var value = Value(container);
            Check(judgement, Place(container), value, Scalars.Flag(value) == true, "be true");
        }
    }

    private protected override IEnumerable<(string Path, PlanValue Value)> Remedies(PodView pod) =>
        (pod.IsWindows ? [] : Known(pod))
            .Where(c => !KubeValues.IsUnknown(Value(c)) && Scalars.Flag(Value(c)) != true)
            .Select(c => (Place(c), (PlanValue)new PlanBool(true)));

    private static PlanValue? Value(ContainerView container) => container.At("securityContext", "readOnlyRootFilesystem");

    private static string Place(ContainerView container) => $"{container.Path}.securityContext.readOnlyRootFilesystem";
}
