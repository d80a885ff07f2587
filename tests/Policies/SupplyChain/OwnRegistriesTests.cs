using Bleu.Infra.Policies.SupplyChain;

namespace Bleu.Infra.Policies.Tests.SupplyChain;

public sealed class OwnRegistriesTests : RuleTests<OwnRegistries>
{
    private protected override Broken[] Breaks =>
    [
        new("template.containers[0].image comes from 'docker.io', which is no registry of the client", Edit.Set("app:ContainerApp", "template.containers[0].image", "nginx@sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945")),
        new("spec.containers[0].image comes from 'ghcr.io', which is no registry of the client", Edit.Add("kubernetes:core/v1:Pod", "web", """{"spec": {"containers": [{"name": "web", "image": "ghcr.io/a/b@sha256:4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"}]}}""")),
    ];

    private protected override string[] AlsoCaughtBy => ["K8S-001", "K8S-002", "K8S-003", "K8S-004", "K8S-005", "K8S-006", "K8S-007", "K8S-008", "K8S-009", "K8S-010", "K8S-011", "K8S-012", "K8S-013", "K8S-014", "K8S-016"];
}
