using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Creates a resource.</summary>
public sealed class CreateRequest
{
    /// <summary>Makes the message.</summary>
    /// <param name="urn">The URN of the resource.</param>
    /// <param name="inputs">The inputs.</param>
    /// <param name="timeout">How long the operation may take; zero sets no limit.</param>
    /// <param name="preview">Whether nothing may be changed.</param>
    public CreateRequest(Urn urn, ImmutableDictionary<string, PropertyValue> inputs, TimeSpan timeout, bool preview)
    {
        Urn = urn;
        Inputs = inputs;
        Timeout = timeout;
        Preview = preview;
    }

    /// <summary>The URN of the resource.</summary>
    public Urn Urn { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type => Pulumi.Urn.TypeOf(Urn);

    /// <summary>The name that the program gave the resource.</summary>
    public string Name => Pulumi.Urn.NameOf(Urn);

    /// <summary>The inputs.</summary>
    public ImmutableDictionary<string, PropertyValue> Inputs { get; }

    /// <summary>How long the operation may take; zero sets no limit.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>Whether nothing may be changed.</summary>
    public bool Preview { get; }
}
