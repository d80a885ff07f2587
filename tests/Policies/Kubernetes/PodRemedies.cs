using Bleu.Infra.Policies.Judging;
using Bleu.Infra.Policies.Rules;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

/// <summary>Holds remedies to what they promise.</summary>
internal static class PodRemedies
{
    /// <summary>Fails where a break is not mended by the rule's remedy, or the remedy touches a sample that is well.</summary>
    public static void AssertMended(ResourceRule rule, IEnumerable<Broken> breaks)
    {
        Assert.True(rule.Info.HasSafeRemedy);
        Assert.All(SampleStack.Whole.Resources.All, r => Assert.Empty(rule.Remedies(r, SampleStack.Context)));
        Assert.All(breaks, broken =>
        {
            var stack = Judge.Edited(broken.Edits);
            var mended = SampleStack.Of(stack.Resources.All.Select(r => rule.Remedies(r, stack.Context)
                .Aggregate(r, (resource, remedy) => resource with { Inputs = InputEdit.Set(resource.Inputs, remedy.Path, remedy.Value) })));
            Assert.DoesNotContain(Judge.By(rule.Id, mended), f => f.Outcome == Outcome.Fail);
        });
    }
}
