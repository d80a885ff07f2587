using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a hook sees.</summary>
public class ResourceHookArgs
{
    /// <summary>Describes the operation.</summary>
    /// <param name="urn">The resource's URN.</param>
    /// <param name="id">The resource's id; empty while it has none.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="type">The resource's type token.</param>
    /// <param name="newInputs">The inputs wanted.</param>
    /// <param name="oldInputs">The inputs before.</param>
    /// <param name="newOutputs">The outputs reached.</param>
    /// <param name="oldOutputs">The outputs before.</param>
    public ResourceHookArgs(
        string urn,
        string id,
        string name,
        string type,
        ImmutableDictionary<string, object?>? newInputs = null,
        ImmutableDictionary<string, object?>? oldInputs = null,
        ImmutableDictionary<string, object?>? newOutputs = null,
        ImmutableDictionary<string, object?>? oldOutputs = null)
    {
        Urn = urn;
        Id = id;
        Name = name;
        Type = type;
        NewInputs = newInputs;
        OldInputs = oldInputs;
        NewOutputs = newOutputs;
        OldOutputs = oldOutputs;
    }

    /// <summary>The resource's URN.</summary>
    public string Urn { get; }

    /// <summary>The resource's id; empty while it has none.</summary>
    public string Id { get; }

    /// <summary>The resource's name.</summary>
    public string Name { get; }

    /// <summary>The resource's type token.</summary>
    public string Type { get; }

    /// <summary>The inputs wanted, when there are any.</summary>
    public ImmutableDictionary<string, object?>? NewInputs { get; }

    /// <summary>The inputs before, when there were any.</summary>
    public ImmutableDictionary<string, object?>? OldInputs { get; }

    /// <summary>The outputs reached, when there are any.</summary>
    public ImmutableDictionary<string, object?>? NewOutputs { get; }

    /// <summary>The outputs before, when there were any.</summary>
    public ImmutableDictionary<string, object?>? OldOutputs { get; }
}
