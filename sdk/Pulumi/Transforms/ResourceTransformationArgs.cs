namespace Pulumi;

/// <summary>What a transformation sees.</summary>
public readonly struct ResourceTransformationArgs
{
    /// <summary>Describes the resource.</summary>
    /// <param name="resource">The resource, not registered yet.</param>
    /// <param name="args">Its arguments.</param>
    /// <param name="options">Its options.</param>
    public ResourceTransformationArgs(Resource resource, ResourceArgs args, ResourceOptions options)
    {
        Resource = resource;
        Args = args;
        Options = options;
    }

    /// <summary>The resource, not registered yet.</summary>
    public Resource Resource { get; }

    /// <summary>Its arguments.</summary>
    public ResourceArgs Args { get; }

    /// <summary>Its options.</summary>
    public ResourceOptions Options { get; }
}
