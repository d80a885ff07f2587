using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class KernelSettingsTests : RuleTests<KernelSettings>
{
    private protected override Broken[] Breaks =>
    [
        .. PodPlace.Each(PodPlace.Pods, "securityContext.sysctls", """[{"name":"kernel.msgmax","value":"1"}]""", "securityContext.sysctls[0].name", "is 'kernel.msgmax'; it must be a safe sysctl"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.procMount", "Unmasked", "is 'Unmasked'; it must be 'Default', or be left out"),
        .. PodPlace.Each(PodPlace.Pods, "securityContext.appArmorProfile.type", "Unconfined", "is 'Unconfined'; it must be 'RuntimeDefault' or 'Localhost'"),
        .. PodPlace.Each(PodPlace.Pods, "securityContext.seLinuxOptions.type", "spc_t", "is 'spc_t'; it must be a type of containers"),
        .. PodPlace.Each(PodPlace.Pods, "securityContext.seLinuxOptions.user", "root", "is 'root'; it must be left out"),
        .. PodPlace.Each(PodPlace.Pods, "securityContext.seLinuxOptions.role", "admin", "is 'admin'; it must be left out"),
        .. PodPlace.Each(PodPlace.Pods, "securityContext.windowsOptions.hostProcess", true, "is true; it must be false, or be left out"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.appArmorProfile.type", "Unconfined", "is 'Unconfined'; it must be 'RuntimeDefault' or 'Localhost'"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.seLinuxOptions.type", "spc_t", "is 'spc_t'; it must be a type of containers"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.seLinuxOptions.user", "root", "is 'root'; it must be left out"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.seLinuxOptions.role", "admin", "is 'admin'; it must be left out"),
        .. PodPlace.Each(PodPlace.Containers, "securityContext.windowsOptions.hostProcess", true, "is true; it must be false, or be left out"),
        Broken.By("kubernetes:apps/v1:Deployment", "spec.template.metadata.annotations", """{"container.apparmor.security.beta.kubernetes.io/web":"unconfined"}""", "spec.template.metadata.annotations.container.apparmor.security.beta.kubernetes.io/web is 'unconfined'; it must be 'runtime/default' or 'localhost/…'"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.template.spec.containers[0].securityContext.procMount", PlanValue.NotKnown)];
}
