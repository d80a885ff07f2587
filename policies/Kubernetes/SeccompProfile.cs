using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-006: containers run under a seccomp profile, and say so.</summary>
public sealed class SeccompProfile() : MendablePodRule(new("K8S-006", Severity.High, "Containers run under a seccomp profile, and say so")
{
    Rationale = "A seccomp profile takes from a container the calls of the kernel that hardly any program needs and most exploits do.",
    Remediation = "Set securityContext.seccompProfile.type to RuntimeDefault on the pod.",
    Clauses = ["9.7.a"],
    Parallels = ["Azure Policy 975ce327", "CKV_K8S_31"],
})
{
    private const string Must = "be 'RuntimeDefault' or 'Localhost'";
    private const string Place = "securityContext.seccompProfile.type";

    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        if (pod.IsWindows)
        {
            return;
        }

        var whole = Value(pod.Spec);
        if (!KubeValues.IsNothing(whole))
        {
            Check(judgement, $"{pod.Path}.{Place}", whole, IsAllowed(whole), Must);
        }

        foreach (var container in pod.Containers)
        {
            var own = Value(container.Body);
            if (!KubeValues.IsNothing(own) || KubeValues.IsNothing(whole))
            {
                Check(judgement, $"{container.Path}.{Place}", own, IsAllowed(own), Must + ", on the pod or on the container");
            }
        }
    }

    private protected override IEnumerable<(string Path, PlanValue Value)> Remedies(PodView pod)
    {
        if (pod.IsWindows)
        {
            yield break;
        }

        var whole = Value(pod.Spec);
        var bad = Known(pod).Where(c => !KubeValues.IsUnknown(Value(c.Body)) && !KubeValues.IsNothing(Value(c.Body)) && !IsAllowed(Value(c.Body))).ToList();
        var lacking = Known(pod).Any(c => KubeValues.IsNothing(Value(c.Body))) && KubeValues.IsNothing(whole);
        if (lacking || (!KubeValues.IsNothing(whole) && !KubeValues.IsUnknown(whole) && !IsAllowed(whole)))
        {
            yield return ($"{pod.Path}.{Place}", new PlanText(PodSecurity.Profiles[0]));
        }

        foreach (var container in bad)
        {
            yield return ($"{container.Path}.{Place}", new PlanText(PodSecurity.Profiles[0]));
        }
    }

    private static PlanValue? Value(PlanValue holder) => KubeValues.At(holder, "securityContext", "seccompProfile", "type");

    private static bool IsAllowed(PlanValue? value) => value?.AsText is { } text && PodSecurity.Profiles.Contains(text);
}
