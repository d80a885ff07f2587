using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class VolumeTypesTests : RuleTests<VolumeTypes>
{
    private protected override Broken[] Breaks =>
    [
        .. PodPlace.Each(PodPlace.Pods, "volumes", """[{"name":"a","emptyDir":{}},{"name":"b","hostPath":{"path":"/"}}]""", "volumes[1].hostPath", "is a type of volume that is not allowed; it must be one of configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected, secret"),
        .. PodPlace.Each(PodPlace.Pods, "volumes", """[{"name":"a","emptyDir":{}},{"name":"b","nfs":{"path":"/"}}]""", "volumes[1].nfs", "is a type of volume that is not allowed; it must be one of configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected, secret"),
        .. PodPlace.Each(PodPlace.Pods, "volumes", """[{"name":"a","emptyDir":{}},{"name":"b","azureFile":{"path":"/"}}]""", "volumes[1].azureFile", "is a type of volume that is not allowed; it must be one of configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected, secret"),
        .. PodPlace.Each(PodPlace.Pods, "volumes", """[{"name":"a","emptyDir":{}},{"name":"b","gitRepo":{"path":"/"}}]""", "volumes[1].gitRepo", "is a type of volume that is not allowed; it must be one of configMap, csi, downwardAPI, emptyDir, ephemeral, image, persistentVolumeClaim, projected, secret"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.volumes[0]", PlanValue.NotKnown)];
}
