using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>
/// A rule on pods, in whatever brings them: workloads, lists of objects, resources of someone's own kind. Init containers
/// and ephemeral ones count.
/// </summary>
public abstract class PodRule : ResourceRule
{
    private protected PodRule(RuleInfo info)
        : base(info, "kubernetes:*")
    {
    }

    /// <inheritdoc />
    public sealed override void Judge(Judgement judgement)
    {
        var any = false;
        foreach (var pod in PodView.In(judgement.Resource))
        {
            any = true;
            JudgePod(pod, judgement);
        }

        if (!any)
        {
            judgement.NotApplicable("it brings no pods");
        }
    }

    private protected abstract void JudgePod(PodView pod, Judgement judgement);

    /// <summary>Reports a value that is not what it must be, or not known.</summary>
    private protected static void Check(Judgement judgement, string path, PlanValue? value, bool holds, string must)
    {
        if (KubeValues.IsUnknown(value))
        {
            judgement.Undetermined(path, $"is not known yet; it must {must}");
        }
        else if (!holds)
        {
            judgement.Fail(path, $"is {Shown.Value(value)}; it must {must}");
        }
    }
}
