using System.Collections.Immutable;
using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>A rule on objects of some kinds that needs the other objects of the stack.</summary>
public abstract class KubeRelationRule : RelationRule
{
    private readonly ImmutableArray<string> _kinds;

    private protected KubeRelationRule(RuleInfo info, params ImmutableArray<string> kinds)
        : base(info, "kubernetes:*") =>
        _kinds = kinds;

    /// <inheritdoc />
    public sealed override void Judge(Judgement judgement)
    {
        var any = false;
        foreach (var item in KubeObject.In(judgement.Resource).Where(o => _kinds.Contains(o.Kind)))
        {
            any = true;
            JudgeObject(item, KubeStack.Of(judgement.Resources), judgement);
        }

        if (!any)
        {
            judgement.NotApplicable("it is of another kind");
        }
    }

    private protected abstract void JudgeObject(KubeObject item, KubeStack stack, Judgement judgement);

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
