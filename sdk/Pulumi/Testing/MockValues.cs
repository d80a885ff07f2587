using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;

namespace Pulumi.Testing;

/// <summary>Values as mocks see them and give them.</summary>
internal static class MockValues
{
    /// <summary>Plain values: secrets unwrapped, what is null or unknown left out.</summary>
    public static ImmutableDictionary<string, object> ToPlain(Struct fields)
    {
        var result = ImmutableDictionary.CreateBuilder<string, object>();
        foreach (var (name, wire) in fields.Fields)
        {
            if (Deserializer.Deserialize(wire) is { IsKnown: true, Value: { } value })
            {
                result[name] = value is ImmutableArray<object?> array ? array.Select(i => i!).ToImmutableArray() : value;
            }
        }

        return result.ToImmutable();
    }

    /// <summary>The state that a mock returned: a dictionary, or the public properties of an object.</summary>
    public static async Task<Struct> ToWireAsync(object? state)
    {
        var fields = state switch
        {
            null => ImmutableDictionary<string, object?>.Empty,
            IDictionary<string, object?> map => map.ToImmutableDictionary(),
            IEnumerable<KeyValuePair<string, object?>> pairs => pairs.ToImmutableDictionary(),
            System.Collections.IDictionary map => FromUntyped(map),
            _ => state.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0)
                .ToImmutableDictionary(p => p.Name, p => p.GetValue(state)),
        };
        var value = await new Serializer().SerializeAsync("mock", fields, keepResources: true, keepOutputValues: false).ConfigureAwait(false);
        return value.StructValue;
    }

    private static ImmutableDictionary<string, object?> FromUntyped(System.Collections.IDictionary map)
    {
        var result = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (System.Collections.DictionaryEntry entry in map)
        {
            result[entry.Key.ToString() ?? ""] = entry.Value;
        }

        return result.ToImmutable();
    }
}
