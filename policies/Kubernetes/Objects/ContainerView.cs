
namespace Bleu.Infra.Policies.Kubernetes.Objects;

/// <summary>A container of a pod.</summary>
/// <param name="Kind">What it is for.</param>
/// <param name="Path">Its path in the resource.</param>
/// <param name="Body">What it is given.</param>
internal sealed record ContainerView(ContainerKind Kind, string Path, PlanValue Body)
{
    public PlanValue? At(params ReadOnlySpan<string> keys) => KubeValues.At(Body, keys);
}
