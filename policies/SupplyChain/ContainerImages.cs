using Bleu.Infra.Policies.Kubernetes.Objects;

namespace Bleu.Infra.Policies.SupplyChain;

/// <summary>The images of a resource: those of its containers, wherever its pods stand.</summary>
internal static class ContainerImages
{
    private static readonly PropertyPath[] Apps = [.. new[] { "containers", "initContainers" }.Select(list => PropertyPath.Parse($"template.{list}[*].image"))];

    /// <summary>The images, each with its path; what is not known is reported.</summary>
    public static IEnumerable<(string Path, ContainerImage Image)> Of(Judgement judgement)
    {
        foreach (var (path, value) in Values(judgement.Resource))
        {
            if (value?.Bare is PlanUnknown)
            {
                judgement.Undetermined(path);
            }
            else if (value?.AsText is { } image)
            {
                yield return (path, new(image));
            }
        }
    }

    private static IEnumerable<(string Path, PlanValue? Value)> Values(PolicyResource resource) =>
        TypeTokens.Package(resource.TypeKey) is "kubernetes"
            ? PodView.In(resource).SelectMany(p => p.Containers).Select(c => ($"{c.Path}.image", c.At("image")))
            : Apps.SelectMany(p => p.Places(resource.Inputs)).Select(p => (p.Text, p.Value));
}
