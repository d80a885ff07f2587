using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads numbers.</summary>
internal sealed class NumberReader() : ValueReader(typeof(double), 0d)
{
    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = null;
        if (value.KindCase != Value.KindOneofCase.NumberValue)
        {
            return Mismatch(value, context, reading);
        }

        result = value.NumberValue;
        return true;
    }
}
