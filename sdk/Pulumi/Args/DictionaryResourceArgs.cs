using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Inputs of a resource given by name, for programs that do not know its class.</summary>
public sealed class DictionaryResourceArgs : ResourceArgs
{
    private readonly ImmutableDictionary<string, object?> _dictionary;

    /// <summary>Takes the inputs.</summary>
    /// <param name="dictionary">Values, inputs or outputs by their names on the wire.</param>
    public DictionaryResourceArgs(ImmutableDictionary<string, object?> dictionary) => _dictionary = dictionary;

    internal override KeyValuePair<string, object?>[] ToEntries() => [.. _dictionary.OrderBy(entry => entry.Key, StringComparer.Ordinal)];
}
