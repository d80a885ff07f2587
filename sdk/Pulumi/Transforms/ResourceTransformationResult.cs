namespace Pulumi;

/// <summary>What a transformation yields.</summary>
public readonly struct ResourceTransformationResult
{
    /// <summary>Carries the new arguments and options.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="options">The options; the parent must stay.</param>
    public ResourceTransformationResult(ResourceArgs args, ResourceOptions options)
    {
        Args = args;
        Options = options;
    }

    /// <summary>The new arguments.</summary>
    public ResourceArgs Args { get; }

    /// <summary>The new options.</summary>
    public ResourceOptions Options { get; }
}
