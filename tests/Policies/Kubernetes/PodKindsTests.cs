using Bleu.Infra.Planner.Model;
using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Kubernetes;
using Bleu.Infra.Policies.Resources;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

/// <summary>Pods are found in whatever brings them.</summary>
public sealed class PodKindsTests
{
    private const string Bad = """{"containers":[{"name":"c","image":"i","securityContext":{"privileged":true}}]}""";

    [Theory]
    [InlineData("core/v1", "Pod", """{"spec":POD}""", "spec")]
    [InlineData("core/v1", "ReplicationController", """{"spec":{"template":{"spec":POD}}}""", "spec.template.spec")]
    [InlineData("apps/v1", "ReplicaSet", """{"spec":{"template":{"spec":POD}}}""", "spec.template.spec")]
    [InlineData("apps/v1", "StatefulSet", """{"spec":{"template":{"spec":POD}}}""", "spec.template.spec")]
    [InlineData("apps/v1", "DaemonSet", """{"spec":{"template":{"spec":POD}}}""", "spec.template.spec")]
    [InlineData("batch/v1", "Job", """{"spec":{"template":{"spec":POD}}}""", "spec.template.spec")]
    [InlineData("batch/v1", "CronJobList", """{"items":[{},{"spec":{"jobTemplate":{"spec":{"template":{"spec":POD}}}}}]}""", "items[1].spec.jobTemplate.spec.template.spec")]
    [InlineData("core/v1", "List", """{"items":[{"kind":"List","items":[{"kind":"Pod","spec":POD}]}]}""", "items[0].items[0].spec")]
    [InlineData("serving.knative.dev/v1", "Service", """{"kind":"KnativeService","spec":{"template":{"spec":POD}}}""", "spec.template.spec")]
    [InlineData("example.org/v1", "Fleet", """{"spec":{"groups":[{"pod":POD}]}}""", "spec.groups[0].pod")]
    public void Pod_InAnyKind_IsJudged(string version, string kind, string inputs, string path)
    {
        var stack = SampleStack.Of([Resource($"kubernetes:{version}:{kind}", SampleStack.Json(inputs.Replace("POD", Bad, StringComparison.Ordinal)))]);
        var failure = Assert.Single(Judge.By("K8S-002", stack));
        Assert.Equal((Outcome.Fail, $"{path}.containers[0].securityContext.privileged is true; it must be false, or be left out"), (failure.Outcome, failure.Message));
    }

    [Theory]
    [InlineData("kubernetes:core/v1:ConfigMap", """{"data":{"containers":"a"}}""")]
    [InlineData("kubernetes:apps/v1:Deployment", "{}")]
    [InlineData("kubernetes:core/v1:Pod", """{"spec":null}""")]
    [InlineData("kubernetes:apps/v1:Deployment", """{"spec":{"template":7}}""")]
    [InlineData("kubernetes:core/v1:PodList", """{"items":[]}""")]
    public void ResourceWithoutPods_IsNotJudged(string type, string inputs) =>
        Assert.Equal(Outcome.NotApplicable, Assert.Single(Judge.By("K8S-002", SampleStack.Of([Resource(type, SampleStack.Json(inputs))]))).Outcome);

    [Theory]
    [InlineData("""{"spec":{"$unknown":true}}""")]
    [InlineData("""{"spec":{"containers":{"$unknown":true}}}""")]
    [InlineData("""{"spec":{"containers":[{"$unknown":true}]}}""")]
    [InlineData("""{"spec":{"containers":[{"image":"i","securityContext":{"$unknown":true}}]}}""")]
    public void UnknownPod_IsUndetermined_ByEveryRuleOfContainers(string inputs)
    {
        var stack = SampleStack.Of([Resource("kubernetes:core/v1:Pod", SampleStack.Json(inputs))]);
        foreach (var rule in new[] { "K8S-002", "K8S-003", "K8S-004", "K8S-005", "K8S-009", "K8S-010" })
        {
            var outcomes = Judge.By(rule, stack).Select(f => f.Outcome).ToList();
            Assert.Contains(Outcome.Undetermined, outcomes);
            Assert.DoesNotContain(Outcome.Error, outcomes);
        }
    }

    [Fact]
    public void DeepNonsense_IsPassedOver()
    {
        PlanValue value = new PlanText("x");
        for (var i = 0; i < 150; i++)
        {
            value = i % 2 == 0 ? PlanValue.List([value, value.Bare is PlanText ? value : new PlanNumber(i)]) : PlanValue.Map([new("containers", value)]);
        }

        var stack = SampleStack.Of([Resource("kubernetes:example.org/v1:Odd", value), Resource("kubernetes:core/v1:Pod", PlanValue.Map([new("spec", value)]))]);
        Assert.DoesNotContain(Judge.By(stack), f => f.Outcome == Outcome.Error && f.Rule.Info.Area == "K8S");
    }

    [Fact]
    public void Version_OfTheStandards_IsThatOfTheNamespaces() => Assert.StartsWith("v1.", PodSecurity.Version);

    private static PolicyResource Resource(string type, PlanValue inputs) => new()
    {
        Type = type,
        Name = "some",
        Urn = $"urn:pulumi:sample::bleu-infra::{type}::some",
        Inputs = inputs as PlanMap ?? PlanValue.Map([new("items", inputs)]),
    };
}
