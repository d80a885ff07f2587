using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads yes or no.</summary>
internal sealed class BooleanReader() : ValueReader(typeof(bool), false)
{
    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = null;
        if (value.KindCase != Value.KindOneofCase.BoolValue)
        {
            return Mismatch(value, context, reading);
        }

        result = value.BoolValue;
        return true;
    }
}
