namespace Pulumi.Kubernetes;

/// <summary>The base of the resources of Kubernetes.</summary>
public abstract class KubernetesResource : CustomResource
{
    internal KubernetesResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, args ?? ResourceArgs.Empty, options)
    {
    }

    internal KubernetesResource(string type, string name, DictionaryResourceArgs args, CustomResourceOptions? options = null)
        : base(type, name, args, options)
    {
    }
}
