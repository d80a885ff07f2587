using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads lists; an element that does not fit is reported and becomes the default of its type.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
internal sealed class ListReader<T>(ValueReader element) : ValueReader(typeof(ImmutableArray<T>), default(ImmutableArray<T>))
{
    protected override string Expected => typeof(ImmutableArray<object>).FullName ?? "";

    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = null;
        if (value.KindCase != Value.KindOneofCase.ListValue)
        {
            return Mismatch(value, context, reading);
        }

        var values = value.ListValue.Values;
        var items = new T[values.Count];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = element.ReadOrWarn(values[i], context, reading) is { } item ? (T)item : default!;
        }

        result = ImmutableCollectionsMarshal.AsImmutableArray(items);
        return true;
    }
}
