using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Maps of values as callbacks see them and yield them.</summary>
internal static class WireDictionary
{
    /// <summary>Reads the values; what is unknown or secret becomes an output that says so.</summary>
    public static ImmutableDictionary<string, object?> ToPlain(Struct fields)
    {
        var result = ImmutableDictionary.CreateBuilder<string, object?>();
        foreach (var (name, value) in fields.Fields)
        {
            var data = Deserializer.Deserialize(value);
            result[name] = data is { IsKnown: true, IsSecret: false } && data.Resources.IsEmpty ? data.Value : new Output<object?>(data);
        }

        return result.ToImmutable();
    }

    /// <summary>Writes the values.</summary>
    public static async Task<Struct> ToWireAsync(string context, ImmutableDictionary<string, object?> values)
    {
        var value = await new Serializer().SerializeAsync(context, values, keepResources: true, keepOutputValues: true).ConfigureAwait(false);
        return value.StructValue;
    }
}
