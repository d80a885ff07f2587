using Bleu.Infra.Policies.SupplyChain;
using Bleu.Infra.Policies.Tests.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.SupplyChain;

public sealed class OwnRegistriesTests : RuleTests<OwnRegistries>
{
    private protected override Broken[] Breaks =>
    [
        new("template.containers[0].image comes from 'docker.io', which is no registry of the client", Edit.Set("app:ContainerApp", "template.containers[0].image", "nginx@sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945")),
        .. PodPlace.Each(PodPlace.Containers, "image", "ghcr.io/a/b@sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945", "comes from 'ghcr.io', which is no registry of the client"),
    ];
}
