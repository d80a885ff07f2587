using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What resources, functions and methods take: a class whose <see cref="InputAttribute"/> members are sent.</summary>
public abstract class InputArgs
{
    /// <summary>Lets generated and own classes of arguments derive.</summary>
    protected InputArgs()
    {
    }

    /// <summary>
    /// The inputs in the order of their names on the wire, as values, inputs or outputs; those sent as JSON are outputs
    /// of text. What was not given is null.
    /// </summary>
    /// <exception cref="ArgumentNullException">A required input is missing.</exception>
    internal virtual KeyValuePair<string, object?>[] ToEntries() => ArgsShape.Of(GetType()).Read(this);

    /// <summary>The same as <see cref="ToEntries"/>, for callers that look inputs up by name.</summary>
    internal Task<ImmutableDictionary<string, object?>> ToDictionaryAsync() => Task.FromResult(ImmutableDictionary.CreateRange(ToEntries()));
}
