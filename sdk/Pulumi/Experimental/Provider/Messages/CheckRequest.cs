using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Asks whether inputs are right, and for defaults of those that are missing.</summary>
public sealed class CheckRequest
{
    /// <summary>Makes the message.</summary>
    /// <param name="urn">The URN of the resource.</param>
    /// <param name="oldInputs">The inputs it has now.</param>
    /// <param name="newInputs">The inputs that the program wants.</param>
    /// <param name="randomSeed">Bytes that are the same in every run, to make names from.</param>
    public CheckRequest(
        Urn urn,
        ImmutableDictionary<string, PropertyValue> oldInputs,
        ImmutableDictionary<string, PropertyValue> newInputs,
        ImmutableArray<byte> randomSeed)
    {
        Urn = urn;
        OldInputs = oldInputs;
        NewInputs = newInputs;
        RandomSeed = randomSeed;
    }

    /// <summary>The URN of the resource.</summary>
    public Urn Urn { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type => Pulumi.Urn.TypeOf(Urn);

    /// <summary>The name that the program gave the resource.</summary>
    public string Name => Pulumi.Urn.NameOf(Urn);

    /// <summary>The inputs it has now.</summary>
    public ImmutableDictionary<string, PropertyValue> OldInputs { get; }

    /// <summary>The inputs that the program wants.</summary>
    public ImmutableDictionary<string, PropertyValue> NewInputs { get; }

    /// <summary>Bytes that are the same in every run, to make names from.</summary>
    public ImmutableArray<byte> RandomSeed { get; }
}
