using Pulumi.Kubernetes.Types.Outputs.Meta.V1;

namespace Pulumi.Kubernetes.ApiExtensions;

/// <summary>An object of a kind that a custom resource definition adds to a cluster.</summary>
public class CustomResource : KubernetesResource
{
    /// <summary>Registers the object. Its type token is <c>kubernetes:APIVERSION:KIND</c>.</summary>
    /// <param name="name">The name of the resource in the stack.</param>
    /// <param name="args">The object; a class of its own for each kind.</param>
    /// <param name="options">Options of the resource.</param>
    public CustomResource(string name, CustomResourceArgs args, CustomResourceOptions? options = null)
        : base(args.Type, name, args, options)
    {
    }

    /// <summary>The API group and version.</summary>
    [Output("apiVersion")]
    public Output<string> ApiVersion { get; private set; } = null!;

    /// <summary>The kind.</summary>
    [Output("kind")]
    public Output<string> Kind { get; private set; } = null!;

    /// <summary>Name, namespace, labels and annotations.</summary>
    [Output("metadata")]
    public Output<ObjectMeta> Metadata { get; private set; } = null!;
}
