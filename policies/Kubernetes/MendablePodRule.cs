using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.Kubernetes;

/// <summary>A rule on pods that knows the values which mend them.</summary>
public abstract class MendablePodRule : PodRule
{
    private protected MendablePodRule(RuleInfo info)
        : base(info with { HasSafeRemedy = true })
    {
    }

    /// <inheritdoc />
    public sealed override IReadOnlyList<(string Path, PlanValue Value)> Remedies(PolicyResource resource, PolicyContext context) =>
        [.. PodView.In(resource).Where(p => !KubeValues.IsUnknown(p.Spec)).SelectMany(Remedies)];

    private protected abstract IEnumerable<(string Path, PlanValue Value)> Remedies(PodView pod);

    /// <summary>The containers of a pod of which something is known.</summary>
    private protected static IEnumerable<ContainerView> Known(PodView pod) => pod.Containers.Where(c => c.Body.Bare is PlanMap);
}
