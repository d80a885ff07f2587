using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a transform of function calls sees.</summary>
public readonly struct InvokeTransformArgs
{
    /// <summary>Describes the call.</summary>
    /// <param name="token">The function's token.</param>
    /// <param name="args">Its arguments by their names in the schema.</param>
    /// <param name="options">How it is called.</param>
    public InvokeTransformArgs(string token, ImmutableDictionary<string, object?> args, InvokeOptions options)
    {
        Token = token;
        Args = args;
        Options = options;
    }

    /// <summary>The function's token.</summary>
    public string Token { get; }

    /// <summary>The arguments by their names in the schema.</summary>
    public ImmutableDictionary<string, object?> Args { get; }

    /// <summary>How it is called.</summary>
    public InvokeOptions Options { get; }
}
