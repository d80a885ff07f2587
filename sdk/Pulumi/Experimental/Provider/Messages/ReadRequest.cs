using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Reads a resource as it is.</summary>
public sealed class ReadRequest
{
    /// <summary>Makes the message.</summary>
    /// <param name="urn">The URN of the resource.</param>
    /// <param name="id">The id that the provider gave the resource.</param>
    /// <param name="outputs">The outputs known so far.</param>
    /// <param name="inputs">The inputs known so far.</param>
    public ReadRequest(
        Urn urn,
        string id,
        ImmutableDictionary<string, PropertyValue> outputs,
        ImmutableDictionary<string, PropertyValue> inputs)
    {
        Urn = urn;
        Id = id;
        Outputs = outputs;
        Inputs = inputs;
    }

    /// <summary>The URN of the resource.</summary>
    public Urn Urn { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type => Pulumi.Urn.TypeOf(Urn);

    /// <summary>The name that the program gave the resource.</summary>
    public string Name => Pulumi.Urn.NameOf(Urn);

    /// <summary>The id that the provider gave the resource.</summary>
    public string Id { get; }

    /// <summary>The outputs known so far.</summary>
    public ImmutableDictionary<string, PropertyValue> Outputs { get; }

    /// <summary>The inputs known so far.</summary>
    public ImmutableDictionary<string, PropertyValue> Inputs { get; }
}
