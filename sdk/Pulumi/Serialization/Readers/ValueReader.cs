using System.Collections.Immutable;
using Google.Protobuf.WellKnownTypes;
using Type = System.Type;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads protocol values as one type.</summary>
internal abstract class ValueReader
{
    private readonly object? _missing;

    protected ValueReader(Type type, object? missing = null)
    {
        Type = type;
        _missing = missing;
    }

    /// <summary>The type that is read.</summary>
    public Type Type { get; }

    /// <summary>Reads a value; what does not fit is reported and left out.</summary>
    public object? ReadOrWarn(Value? value, string context, Reading reading)
    {
        if (TryRead(value, context, reading, out var result))
        {
            return result;
        }

        reading.Warn();
        return null;
    }

    /// <summary>Reads a value, if it fits.</summary>
    public bool TryRead(Value? value, string context, Reading reading, out object? result)
    {
        while (true)
        {
            result = _missing;
            if (value is null || value.KindCase is Value.KindOneofCase.NullValue or Value.KindOneofCase.None)
            {
                return true;
            }

            if (value.KindCase == Value.KindOneofCase.StringValue && value.StringValue == Constants.UnknownValue)
            {
                reading.Facts.IsKnown = false;
                return true;
            }

            if (WireValue.SignatureOf(value) is not { } signature)
            {
                return TryReadPlain(value, context, reading, out result);
            }

            if (!WireSignature.TryUnwrap(signature, value.StructValue, reading.Facts, out var inner))
            {
                return TryReadObject(WireSignature.ReadObject(signature, value.StructValue, reading.Facts), context, reading, out result);
            }

            value = inner;
        }
    }

    /// <summary>Reads a value that is known and has no signature.</summary>
    protected abstract bool TryReadPlain(Value value, string context, Reading reading, out object? result);

    /// <summary>Takes an asset, archive or resource.</summary>
    protected virtual bool TryReadObject(object value, string context, Reading reading, out object? result)
    {
        result = value;
        return Type.IsInstanceOfType(value) || Mismatch(value.GetType(), context, reading);
    }

    protected bool Mismatch(Value value, string context, Reading reading) => Mismatch(TypeOf(value), context, reading);

    protected virtual string Expected => Type.FullName ?? Type.Name;

    private bool Mismatch(Type got, string context, Reading reading) =>
        reading.Fail($"Expected {Expected} but got {got.FullName} deserializing {context}");

    private static Type TypeOf(Value value) => value.KindCase switch
    {
        Value.KindOneofCase.BoolValue => typeof(bool),
        Value.KindOneofCase.NumberValue => typeof(double),
        Value.KindOneofCase.StringValue => typeof(string),
        Value.KindOneofCase.ListValue => typeof(ImmutableArray<object>),
        _ => typeof(ImmutableDictionary<string, object>),
    };
}
