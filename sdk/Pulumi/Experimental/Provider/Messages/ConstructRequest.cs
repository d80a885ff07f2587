using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Constructs a component.</summary>
public sealed class ConstructRequest
{
    /// <summary>Makes the message.</summary>
    /// <param name="type">The type token of the component.</param>
    /// <param name="name">The name that the program gave it.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="options">How it is treated; its parent among them.</param>
    public ConstructRequest(
        string type,
        string name,
        ImmutableDictionary<string, PropertyValue> inputs,
        ComponentResourceOptions options)
    {
        Type = type;
        Name = name;
        Inputs = inputs;
        Options = options;
    }

    /// <summary>The type token of the component.</summary>
    public string Type { get; init; }

    /// <summary>The name that the program gave it.</summary>
    public string Name { get; init; }

    /// <summary>The inputs.</summary>
    public ImmutableDictionary<string, PropertyValue> Inputs { get; init; }

    /// <summary>How it is treated; its parent among them.</summary>
    public ComponentResourceOptions Options { get; init; }
}
