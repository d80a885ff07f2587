using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-003: containers drop all capabilities, and add at most the one to bind low ports.</summary>
public sealed class Capabilities() : MendablePodRule(new("K8S-003", Severity.High, "Containers drop all capabilities and add none but NET_BIND_SERVICE")
{
    Rationale = "Capabilities are the pieces of root. A container that holds none cannot use what an intruder would.",
    Remediation = "Set securityContext.capabilities.drop to ['ALL'] and remove what is added beside NET_BIND_SERVICE.",
    Clauses = ["9.7.a"],
    Parallels = ["Azure Policy c26596ff", "CKV_K8S_37", "CKV_K8S_39"],
})
{
    private const string All = "ALL";

    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        if (pod.IsWindows)
        {
            return;
        }

        foreach (var container in pod.Containers)
        {
            var drop = container.At("securityContext", "capabilities", "drop");
            var path = $"{container.Path}.securityContext.capabilities";
            if (Scalars.HasUnknown(drop) && !KubeValues.Holds(drop, All))
            {
                judgement.Undetermined($"{path}.drop", "is not known yet; it must hold 'ALL'");
            }
            else if (!KubeValues.Holds(drop, All))
            {
                judgement.Fail($"{path}.drop", $"is {Shown.Value(drop)}; it must hold 'ALL'");
            }

            foreach (var (index, added) in KubeValues.Items(container.At("securityContext", "capabilities", "add")))
            {
                Check(judgement, $"{path}.add[{index}]", added, IsAllowed(added), "be 'NET_BIND_SERVICE'");
            }
        }
    }

    private protected override IEnumerable<(string Path, PlanValue Value)> Remedies(PodView pod)
    {
        foreach (var container in pod.IsWindows ? [] : Known(pod))
        {
            var path = $"{container.Path}.securityContext.capabilities";
            var drop = container.At("securityContext", "capabilities", "drop");
            if (!KubeValues.Holds(drop, All) && !Scalars.HasUnknown(drop))
            {
                yield return ($"{path}.drop", PlanValue.List([new PlanText(All)]));
            }

            var add = container.At("securityContext", "capabilities", "add");
            if (!Scalars.HasUnknown(add) && KubeValues.Items(add).Any(a => !IsAllowed(a.Value)))
            {
                yield return ($"{path}.add", PlanValue.List(KubeValues.Items(add).Select(a => a.Value).Where(IsAllowed)));
            }
        }
    }

    private static bool IsAllowed(PlanValue value) => value.AsText is { } text && PodSecurity.AddableCapabilities.Contains(text);
}
