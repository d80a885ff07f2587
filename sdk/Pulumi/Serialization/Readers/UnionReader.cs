using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads values of one of two types: the first that fits.</summary>
/// <typeparam name="T0">The first type.</typeparam>
/// <typeparam name="T1">The second type.</typeparam>
internal sealed class UnionReader<T0, T1>(ValueReader first, ValueReader second)
    : ValueReader(typeof(Union<T0, T1>), default(Union<T0, T1>))
{
    protected override string Expected => $"{typeof(T0).FullName} or {typeof(T1).FullName}";

    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        if (first.TryRead(value, $"{context}.AsT0", reading, out result))
        {
            result = Union<T0, T1>.FromT0((T0)result!);
            return true;
        }

        if (second.TryRead(value, $"{context}.AsT1", reading, out result))
        {
            result = Union<T0, T1>.FromT1((T1)result!);
            return true;
        }

        return Mismatch(value, context, reading);
    }

    protected override bool TryReadObject(object value, string context, Reading reading, out object? result)
    {
        result = value switch
        {
            T0 item => Union<T0, T1>.FromT0(item),
            T1 item => Union<T0, T1>.FromT1(item),
            _ => null,
        };
        return result is not null || base.TryReadObject(value, context, reading, out result);
    }
}
