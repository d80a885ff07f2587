using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads text.</summary>
internal sealed class TextReader() : ValueReader(typeof(string))
{
    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = null;
        if (value.KindCase != Value.KindOneofCase.StringValue)
        {
            return Mismatch(value, context, reading);
        }

        result = value.StringValue;
        return true;
    }
}
