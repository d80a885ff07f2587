using System.Collections.Immutable;

namespace Pulumi;

/// <summary>Inputs of a provider function given by name, for programs that do not know its class.</summary>
public sealed class DictionaryInvokeArgs : InvokeArgs
{
    private readonly ImmutableDictionary<string, object?> _dictionary;

    /// <summary>Takes the inputs.</summary>
    /// <param name="dictionary">Values, inputs or outputs by their names on the wire.</param>
    public DictionaryInvokeArgs(ImmutableDictionary<string, object?> dictionary) => _dictionary = dictionary;

    internal override KeyValuePair<string, object?>[] ToEntries() => [.. _dictionary.OrderBy(entry => entry.Key, StringComparer.Ordinal)];
}
