using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-013: pods hold a token of the API server only as a service account of their own.</summary>
public sealed class ServiceAccountToken() : MendablePodRule(new("K8S-013", Severity.Medium, "Pods hold a token of the API server only under a service account of their own")
{
    Rationale = "A token that lies in every pod is what an intruder looks for first, and that of the default account belongs to whoever is there.",
    Remediation = "Set automountServiceAccountToken to false; where a pod speaks to the API server, set it to true and name a service account made for it.",
    Clauses = ["9.3.a"],
    Parallels = ["Azure Policy 423dd1ba", "CKV_K8S_38", "CKV_K8S_41", "CKV_K8S_42"],
})
{
    private const string Token = "automountServiceAccountToken";

    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        var mount = pod.At(Token);
        if (Scalars.Flag(mount) == true)
        {
            var account = pod.At("serviceAccountName");
            Check(judgement, $"{pod.Path}.serviceAccountName", account, account?.AsText is not (null or "" or "default"), "name a service account of its own");
        }
        else
        {
            Check(judgement, $"{pod.Path}.{Token}", mount, Scalars.Flag(mount) == false, "be false, or true beside a service account of its own");
        }
    }

    private protected override IEnumerable<(string Path, PlanValue Value)> Remedies(PodView pod)
    {
        var mount = pod.At(Token);
        return KubeValues.IsNothing(mount) ? [($"{pod.Path}.{Token}", new PlanBool(false))] : [];
    }
}
