using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Calls a function.</summary>
public sealed class InvokeRequest
{
    /// <summary>Makes the message.</summary>
    /// <param name="tok">The token of the function.</param>
    /// <param name="args">The arguments.</param>
    public InvokeRequest(string tok, ImmutableDictionary<string, PropertyValue> args)
    {
        Tok = tok;
        Args = args;
    }

    /// <summary>The token of the function.</summary>
    public string Tok { get; }

    /// <summary>The arguments.</summary>
    public ImmutableDictionary<string, PropertyValue> Args { get; }
}
