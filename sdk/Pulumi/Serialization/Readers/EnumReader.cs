using Google.Protobuf.WellKnownTypes;
using Enum = System.Enum;
using Type = System.Type;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads enumerations, which are numbers on the wire.</summary>
internal sealed class EnumReader(Type type) : ValueReader(type, Enum.ToObject(type, 0))
{
    protected override string Expected => "System.Double";

    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = null;
        if (value.KindCase != Value.KindOneofCase.NumberValue)
        {
            return Mismatch(value, context, reading);
        }

        result = Enum.ToObject(Type, (int)value.NumberValue);
        return true;
    }
}
