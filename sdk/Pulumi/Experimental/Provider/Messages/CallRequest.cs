using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Calls a method of a resource.</summary>
public sealed class CallRequest
{
    /// <summary>Makes the message.</summary>
    /// <param name="self">The resource; nothing for a function of the package.</param>
    /// <param name="tok">The token of the method.</param>
    /// <param name="args">The arguments.</param>
    public CallRequest(ResourceReference? self, string tok, ImmutableDictionary<string, PropertyValue> args)
    {
        Self = self;
        Tok = tok;
        Args = args;
    }

    /// <summary>The resource; nothing for a function of the package.</summary>
    public ResourceReference? Self { get; }

    /// <summary>The token of the method.</summary>
    public string Tok { get; init; }

    /// <summary>The arguments.</summary>
    public ImmutableDictionary<string, PropertyValue> Args { get; init; }
}
