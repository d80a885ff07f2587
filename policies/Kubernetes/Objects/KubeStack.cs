using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Bleu.Infra.Policies.Kubernetes.Objects;

/// <summary>The objects of a stack, found by kind and namespace.</summary>
internal sealed class KubeStack
{
    private static readonly ConditionalWeakTable<ResourceSet, KubeStack> Known = [];
    private readonly ILookup<string, KubeObject> _byKind;

    private KubeStack(ResourceSet resources) => _byKind = resources.All.SelectMany(KubeObject.In).ToLookup(o => o.Kind, StringComparer.Ordinal);

    /// <summary>The objects of a set of resources; they are looked for once.</summary>
    public static KubeStack Of(ResourceSet resources) => Known.GetValue(resources, static r => new(r));

    /// <summary>The objects of a kind.</summary>
    public IEnumerable<KubeObject> Of(string kind) => _byKind[kind];

    /// <summary>The objects of a kind in a namespace.</summary>
    public ImmutableArray<KubeObject> In(string? space, string kind) => [.. _byKind[kind].Where(o => o.Namespace == space)];

    /// <summary>Whether the namespace of some object of a kind is not known yet: it may be any.</summary>
    public bool HasHomeless(string kind) => _byKind[kind].Any(o => o.Namespace is null);
}
