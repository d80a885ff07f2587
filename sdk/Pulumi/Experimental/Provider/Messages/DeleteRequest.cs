using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Deletes a resource.</summary>
public sealed class DeleteRequest
{
    /// <summary>Makes the message.</summary>
    /// <param name="urn">The URN of the resource.</param>
    /// <param name="id">The id that the provider gave the resource.</param>
    /// <param name="oldOutputs">The outputs it has now.</param>
    /// <param name="timeout">How long the operation may take; zero sets no limit.</param>
    /// <param name="oldInputs">The inputs it has now.</param>
    public DeleteRequest(
        Urn urn,
        string id,
        ImmutableDictionary<string, PropertyValue> oldOutputs,
        TimeSpan timeout,
        ImmutableDictionary<string, PropertyValue> oldInputs)
    {
        Urn = urn;
        Id = id;
        OldOutputs = oldOutputs;
        OldInputs = oldInputs;
        Timeout = timeout;
    }

    /// <summary>The URN of the resource.</summary>
    public Urn Urn { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type => Pulumi.Urn.TypeOf(Urn);

    /// <summary>The name that the program gave the resource.</summary>
    public string Name => Pulumi.Urn.NameOf(Urn);

    /// <summary>The id that the provider gave the resource.</summary>
    public string Id { get; }

    /// <summary>The outputs it has now.</summary>
    public ImmutableDictionary<string, PropertyValue> OldOutputs { get; }

    /// <summary>The inputs it has now.</summary>
    public ImmutableDictionary<string, PropertyValue> OldInputs { get; }

    /// <summary>How long the operation may take; zero sets no limit.</summary>
    public TimeSpan Timeout { get; }
}
