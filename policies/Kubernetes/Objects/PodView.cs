
namespace Bleu.Infra.Policies.Kubernetes.Objects;

/// <summary>A pod, or what pods are made from, wherever it stands in a resource.</summary>
/// <param name="Owner">The object that it belongs to.</param>
/// <param name="Path">The path of its specification in the resource.</param>
/// <param name="Spec">Its specification.</param>
/// <param name="Metadata">Its labels and annotations.</param>
internal sealed record PodView(KubeObject Owner, string Path, PlanValue Spec, PlanValue? Metadata)
{
    private const int DeepestSearch = 12;
    private static readonly (ContainerKind Kind, string Key)[] Lists =
        [(ContainerKind.Main, "containers"), (ContainerKind.Init, "initContainers"), (ContainerKind.Ephemeral, "ephemeralContainers")];

    /// <summary>Whether it runs on Windows, where Linux has no say.</summary>
    public bool IsWindows => At("os", "name")?.AsText == "windows";

    /// <summary>Every container. A list that is not known is one container of which nothing is known.</summary>
    public IEnumerable<ContainerView> Containers =>
        Lists.SelectMany(l => KubeValues.Items(At(l.Key)).Select(i => new ContainerView(l.Kind, $"{Path}.{l.Key}[{i.Index}]", i.Value)));

    public PlanValue? At(params ReadOnlySpan<string> keys) => KubeValues.At(Spec, keys);

    /// <summary>The pods of a resource.</summary>
    public static IEnumerable<PodView> In(PolicyResource resource) => KubeObject.In(resource).SelectMany(In);

    /// <summary>The pods of an object.</summary>
    public static IEnumerable<PodView> In(KubeObject owner) => owner.Kind switch
    {
        "Pod" => At(owner),
        "PodTemplate" => At(owner, "template"),
        "Deployment" or "ReplicaSet" or "DaemonSet" or "StatefulSet" or "Job" or "ReplicationController" => At(owner, "spec", "template"),
        "CronJob" => At(owner, "spec", "jobTemplate", "spec", "template"),
        _ => Search(owner, owner.Body, owner.Prefix, 0),
    };

    private static IEnumerable<PodView> At(KubeObject owner, params string[] keys)
    {
        var template = owner.At(keys);
        var spec = KubeValues.At(template, "spec");
        return spec?.Bare is PlanMap or PlanUnknown
            ? [new(owner, owner.Prefix + string.Join('.', keys.Append("spec")), spec, KubeValues.At(template, "metadata"))]
            : [];
    }

    // A kind of someone's own: whatever has a list of containers with images becomes a pod.
    private static IEnumerable<PodView> Search(KubeObject owner, PlanValue value, string path, int depth)
    {
        if (depth > DeepestSearch)
        {
            yield break;
        }

        if (value.Bare is PlanMap map)
        {
            if (KubeValues.Items(map.Find("containers")).Any(c => KubeValues.At(c.Value, "image") is not null))
            {
                yield return new(owner, path.TrimEnd('.'), value, null);
                yield break;
            }

            foreach (var pod in map.Entries.SelectMany(e => Search(owner, e.Value, $"{path}{e.Key}.", depth + 1)))
            {
                yield return pod;
            }
        }
        else
        {
            foreach (var pod in KubeValues.Items(value.Bare is PlanList ? value : null).SelectMany(i => Search(owner, i.Value, $"{path.TrimEnd('.')}[{i.Index}].", depth + 1)))
            {
                yield return pod;
            }
        }
    }
}
