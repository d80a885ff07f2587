using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Pulumi.Kubernetes.ApiExtensions;

/// <summary>What a custom resource takes. A class derived from it adds the fields of one kind, such as <c>spec</c>.</summary>
public abstract class CustomResourceArgs : ResourceArgs
{
    /// <summary>Names the kind.</summary>
    /// <param name="apiVersion">The API group and version: <c>cilium.io/v2</c>.</param>
    /// <param name="kind">The kind: <c>CiliumNetworkPolicy</c>.</param>
    protected CustomResourceArgs(string apiVersion, string kind)
    {
        ApiVersion = apiVersion;
        Kind = kind;
        Type = $"kubernetes:{apiVersion}:{kind}";
    }

    /// <summary>The API group and version.</summary>
    [Input("apiVersion")]
    public Input<string> ApiVersion { get; }

    /// <summary>The kind.</summary>
    [Input("kind")]
    public Input<string> Kind { get; }

    /// <summary>Name, namespace, labels and annotations.</summary>
    [Input("metadata")]
    public Input<ObjectMetaArgs>? Metadata { get; set; }

    /// <summary>The type token; the constructor of the resource needs it as plain text.</summary>
    internal string Type { get; }
}
