using System.Collections.Immutable;
using Bleu.Infra.Policies.Tests.Sample;

namespace Bleu.Infra.Policies.Tests.Kubernetes;

/// <summary>A pod or container of the sample, and its path in the resource that brings it.</summary>
/// <param name="Type">The type and name of the resource.</param>
/// <param name="Path">The path.</param>
internal sealed record PodPlace(string Type, string Path)
{
    /// <summary>Every kind of resource that brings a pod, lists and resources of someone's own kind among them.</summary>
    public static ImmutableArray<PodPlace> Pods { get; } =
    [
        new("kubernetes:apps/v1:Deployment", "spec.template.spec"),
        new("kubernetes:batch/v1:CronJob", "spec.jobTemplate.spec.template.spec"),
        new("kubernetes:core/v1:Pod", "spec"),
        new("kubernetes:core/v1:PodTemplate", "template.spec"),
        new("kubernetes:argoproj.io/v1alpha1:Rollout", "spec.template.spec"),
        new("kubernetes:core/v1:PodList", "items[0].spec"),
    ];

    /// <summary>A container of each of them, an init container and an ephemeral one.</summary>
    public static ImmutableArray<PodPlace> Containers { get; } =
    [
        .. Pods.Select(p => p with { Path = p.Path + ".containers[0]" }),
        new("kubernetes:apps/v1:Deployment", "spec.template.spec.initContainers[0]"),
        new("kubernetes:core/v1:Pod", "spec.ephemeralContainers[0]"),
    ];

    /// <summary>The same break at every place.</summary>
    public static IEnumerable<Broken> Each(ImmutableArray<PodPlace> places, string path, object? value, string says) =>
        places.Select(p => Broken.By(p.Type, $"{p.Path}.{path}", value, $"{p.Path}.{path} {says}"));

    /// <summary>The same value at every place of another path, with what is then said of it.</summary>
    public static IEnumerable<Broken> Each(ImmutableArray<PodPlace> places, string path, object? value, string at, string says) =>
        places.Select(p => Broken.By(p.Type, $"{p.Path}.{path}", value, $"{p.Path}.{at} {says}"));
}
