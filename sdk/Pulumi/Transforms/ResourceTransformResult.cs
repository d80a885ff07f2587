using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a transform yields.</summary>
public readonly struct ResourceTransformResult
{
    /// <summary>Carries the new arguments and options.</summary>
    /// <param name="args">The arguments by their names in the schema.</param>
    /// <param name="options">The options.</param>
    public ResourceTransformResult(ImmutableDictionary<string, object?> args, ResourceOptions options)
    {
        Args = args;
        Options = options;
    }

    /// <summary>The new arguments by their names in the schema.</summary>
    public ImmutableDictionary<string, object?> Args { get; }

    /// <summary>The new options.</summary>
    public ResourceOptions Options { get; }
}
