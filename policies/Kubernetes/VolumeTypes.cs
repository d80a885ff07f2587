using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>K8S-007: volumes are of types that do not reach the node.</summary>
public sealed class VolumeTypes() : PodRule(new("K8S-007", Severity.High, "Volumes are of types that do not reach the node")
{
    Rationale = "A folder of the node in a container is a way to the node and to its other containers; old drivers keep credentials in the pod.",
    Remediation = "Use a persistentVolumeClaim, or csi, configMap, downwardAPI, emptyDir, ephemeral, image, projected or secret.",
    Clauses = ["9.7.a", "12.10.c"],
    Parallels = ["Azure Policy 16697877", "CKV_K8S_27"],
})
{
    private protected override void JudgePod(PodView pod, Judgement judgement)
    {
        foreach (var (index, volume) in KubeValues.Items(pod.At("volumes")))
        {
            var path = $"{pod.Path}.volumes[{index}]";
            if (KubeValues.IsUnknown(volume))
            {
                judgement.Undetermined(path, "is not known yet; it must be of an allowed type");
            }

            foreach (var (key, value) in (volume.Bare as PlanMap)?.Entries ?? [])
            {
                if (key != "name" && !KubeValues.IsNothing(value) && !PodSecurity.Volumes.Contains(key))
                {
                    judgement.Fail($"{path}.{key}", "is a type of volume that is not allowed; it must be one of " + string.Join(", ", PodSecurity.Volumes));
                }
            }
        }
    }
}
