using Bleu.Infra.Policies.SupplyChain;
using Bleu.Infra.Policies.Tests.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.SupplyChain;

public sealed class PinnedImagesTests : RuleTests<PinnedImages>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("app:ContainerApp", "template.containers[0].image", "crsample.azurecr.sovcloud-azure.fr/job:latest", "template.containers[0].image is 'crsample.azurecr.sovcloud-azure.fr/job:latest'; it must be pinned by a digest"),
        .. PodPlace.Each(PodPlace.Containers, "image", "crsample.azurecr.sovcloud-azure.fr/job:1.2", "is 'crsample.azurecr.sovcloud-azure.fr/job:1.2'; it must be pinned by a digest"),
    ];
}
