using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Changes a resource in place.</summary>
public sealed class UpdateRequest
{
    /// <summary>Makes the message.</summary>
    /// <param name="urn">The URN of the resource.</param>
    /// <param name="id">The id that the provider gave the resource.</param>
    /// <param name="oldOutputs">The outputs it has now.</param>
    /// <param name="newInputs">The inputs that the program wants.</param>
    /// <param name="timeout">How long the operation may take; zero sets no limit.</param>
    /// <param name="ignoreChanges">Paths of inputs whose changes are not acted on.</param>
    /// <param name="preview">Whether nothing may be changed.</param>
    /// <param name="oldInputs">The inputs it has now.</param>
    public UpdateRequest(
        Urn urn,
        string id,
        ImmutableDictionary<string, PropertyValue> oldOutputs,
        ImmutableDictionary<string, PropertyValue> newInputs,
        TimeSpan timeout,
        ImmutableArray<string> ignoreChanges,
        bool preview,
        ImmutableDictionary<string, PropertyValue> oldInputs)
    {
        Urn = urn;
        Id = id;
        OldOutputs = oldOutputs;
        OldInputs = oldInputs;
        NewInputs = newInputs;
        Timeout = timeout;
        IgnoreChanges = ignoreChanges;
        Preview = preview;
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

    /// <summary>The inputs that the program wants.</summary>
    public ImmutableDictionary<string, PropertyValue> NewInputs { get; }

    /// <summary>How long the operation may take; zero sets no limit.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>Paths of inputs whose changes are not acted on.</summary>
    public ImmutableArray<string> IgnoreChanges { get; }

    /// <summary>Whether nothing may be changed.</summary>
    public bool Preview { get; }
}
