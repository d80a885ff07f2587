using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

public sealed class AvailabilityTests : RuleTests<Availability>
{
    private protected override Broken[] Breaks =>
    [
        Broken.By("kubernetes:apps/v1:Deployment", "spec.template.spec.containers[0].livenessProbe", null, "spec.template.spec.containers[0].livenessProbe is absent; it must be set"),
        Broken.By("kubernetes:apps/v1:Deployment", "spec.template.spec.containers[0].readinessProbe", null, "spec.template.spec.containers[0].readinessProbe is absent; it must be set"),
        Broken.By("kubernetes:apps/v1:Deployment", "spec.replicas", 1, "spec.replicas is 1; it must be at least 2, or a scaler's minReplicas must"),
        Broken.By("kubernetes:apps/v1:Deployment", "spec.replicas", null, "spec.replicas is absent; it must be at least 2, or a scaler's minReplicas must"),
        Broken.By("kubernetes:apps/v1:Deployment", "spec.template.spec.topologySpreadConstraints", null, "spec.template.spec.topologySpreadConstraints is absent; it must spread over topology.kubernetes.io/zone"),
        Broken.By("kubernetes:apps/v1:Deployment", "spec.template.spec.topologySpreadConstraints[0].topologyKey", "kubernetes.io/hostname", "spec.template.spec.topologySpreadConstraints is a list of one item; it must spread over topology.kubernetes.io/zone"),
        new("spec.template.spec is covered by no PodDisruptionBudget of the stack", Edit.Remove("kubernetes:policy/v1:PodDisruptionBudget")),
        Broken.By("kubernetes:policy/v1:PodDisruptionBudget", "spec.minAvailable", 2, "spec.template.spec is covered by a PodDisruptionBudget that allows no disruption, so no node can be drained"),
        Broken.By("kubernetes:policy/v1:PodDisruptionBudget", "spec.minAvailable", "100%", "spec.template.spec is covered by a PodDisruptionBudget that allows no disruption, so no node can be drained"),
        Broken.By("kubernetes:policy/v1:PodDisruptionBudget", "spec.maxUnavailable", 0, "spec.template.spec is covered by a PodDisruptionBudget that allows no disruption, so no node can be drained"),
    ];

    private protected override Edit[] Blur => [Edit.Set("kubernetes:apps/v1:Deployment", "spec.replicas", PlanValue.NotKnown)];

    [Fact]
    public void Scaler_StandsForReplicas()
    {
        var stack = Judge.Edited(
        [
            Edit.Set("kubernetes:apps/v1:Deployment", "spec.replicas", null),
            Edit.Add("kubernetes:autoscaling/v2:HorizontalPodAutoscaler", "web", """{"kind":"HorizontalPodAutoscaler","metadata":{"name":"web","namespace":"app"},"spec":{"minReplicas":3,"scaleTargetRef":{"kind":"Deployment","name":"web"}}}"""),
        ]);
        Assert.DoesNotContain(Judge.By("K8S-012", stack), f => f.Outcome == Outcome.Fail && f.Message.Contains("replicas", StringComparison.Ordinal));
    }
}
