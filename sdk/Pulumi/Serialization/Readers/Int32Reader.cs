using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads whole numbers; the wire knows only floating ones, whose fraction is dropped.</summary>
internal sealed class Int32Reader() : ValueReader(typeof(int), 0)
{
    protected override string Expected => "System.Double";

    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = null;
        if (value.KindCase != Value.KindOneofCase.NumberValue)
        {
            return Mismatch(value, context, reading);
        }

        result = (int)value.NumberValue;
        return true;
    }
}
