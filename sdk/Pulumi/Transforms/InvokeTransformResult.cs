using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a transform of function calls yields.</summary>
public readonly struct InvokeTransformResult
{
    /// <summary>Carries the new arguments and options.</summary>
    /// <param name="args">The arguments by their names in the schema.</param>
    /// <param name="options">How the function is called.</param>
    public InvokeTransformResult(ImmutableDictionary<string, object?> args, InvokeOptions options)
    {
        Args = args;
        Options = options;
    }

    /// <summary>The new arguments by their names in the schema.</summary>
    public ImmutableDictionary<string, object?> Args { get; }

    /// <summary>How the function is called.</summary>
    public InvokeOptions Options { get; }
}
