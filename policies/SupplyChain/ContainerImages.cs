namespace Bleu.Infra.Policies.SupplyChain;

/// <summary>The images of a resource: those of its containers, wherever its pod template stands.</summary>
internal static class ContainerImages
{
    private static readonly PropertyPath[] Places =
    [
        .. from pod in new[] { "template", "spec", "spec.template.spec", "spec.jobTemplate.spec.template.spec" }
           from list in new[] { "containers", "initContainers", "ephemeralContainers" }
           select PropertyPath.Parse($"{pod}.{list}[*].image"),
    ];

    /// <summary>The images, each with its path; what is not known is reported.</summary>
    public static IEnumerable<(string Path, ContainerImage Image)> Of(Judgement judgement)
    {
        foreach (var place in Places.SelectMany(p => p.Places(judgement.Resource.Inputs)))
        {
            if (place.Value?.Bare is PlanUnknown)
            {
                judgement.Undetermined(place.Text);
            }
            else if (place.Value?.AsText is { } image)
            {
                yield return (place.Text, new(image));
            }
        }
    }
}
