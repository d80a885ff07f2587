using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads maps; a value that does not fit is reported and becomes the default of its type.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class MapReader<T>(ValueReader element) : ValueReader(typeof(ImmutableDictionary<string, T>))
{
    protected override string Expected => typeof(ImmutableDictionary<string, object>).FullName ?? "";

    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = null;
        if (value.KindCase != Value.KindOneofCase.StructValue)
        {
            return Mismatch(value, context, reading);
        }

        var entries = ImmutableDictionary.CreateBuilder<string, T>();
        foreach (var (key, item) in value.StructValue.Fields)
        {
            if (!WireSignature.IsInternal(key))
            {
                entries[key] = element.ReadOrWarn(item, context, reading) is { } read ? (T)read : default!;
            }
        }

        result = entries.ToImmutable();
        return true;
    }
}
