using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-005: containers run as a user that is not root.</summary>
public sealed class RunAsNonRoot() : PodRule(new("K8S-005", Severity.High, "Containers run as a user that is not root")
{
    Rationale = "Root in a container is root for every flaw of the kernel, and owns whatever is mounted.",
    Remediation = "Set securityContext.runAsNonRoot to true on the pod, and runAsUser, where it is given, to another user than 0.",
    Clauses = ["9.7.a"],
    Parallels = ["Azure Policy f06ddb64", "CKV_K8S_6", "CKV_K8S_23", "CKV_K8S_40"],
})
{
    private const string Must = "be true, on the pod or on the container";

    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        var whole = pod.At("securityContext", "runAsNonRoot");
        if (!KubeValues.IsNothing(whole) && Scalars.Flag(whole) != true)
        {
            Check(judgement, $"{pod.Path}.securityContext.runAsNonRoot", whole, holds: false, "be true");
        }

        CheckUser(judgement, pod.Path, pod.At("securityContext", "runAsUser"));
        foreach (var container in pod.Containers)
        {
            var own = container.At("securityContext", "runAsNonRoot");
            if (!KubeValues.IsNothing(own) || KubeValues.IsNothing(whole))
            {
                Check(judgement, $"{container.Path}.securityContext.runAsNonRoot", own, Scalars.Flag(own) == true, Must);
            }

            CheckUser(judgement, container.Path, container.At("securityContext", "runAsUser"));
        }
    }

    private static void CheckUser(Judgement judgement, string path, PlanValue? user) =>
        Check(judgement, $"{path}.securityContext.runAsUser", user, KubeValues.IsNothing(user) || Scalars.Number(user) is not (null or 0), "not be 0");
}
