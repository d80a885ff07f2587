using System.Collections.Immutable;

namespace Pulumi.Kubernetes;

/// <summary>The base of the resources of Kubernetes. Every registration tells the version of the package.</summary>
public abstract class KubernetesResource : CustomResource
{
    internal KubernetesResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, args ?? ResourceArgs.Empty, WithVersion(options))
    {
    }

    internal KubernetesResource(string type, string name, ImmutableDictionary<string, object?> dictionary, CustomResourceOptions? options = null)
        : base(type, name, new DictionaryResourceArgs(dictionary), WithVersion(options))
    {
    }

    private static CustomResourceOptions WithVersion(CustomResourceOptions? options) =>
        CustomResourceOptions.Merge(new() { Version = Utilities.Version }, options);
}
