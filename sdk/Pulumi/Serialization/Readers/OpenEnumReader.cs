using System.Runtime.CompilerServices;
using Google.Protobuf.WellKnownTypes;
using Type = System.Type;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads open enumerations, which are text or numbers on the wire.</summary>
internal sealed class OpenEnumReader(Type type) : ValueReader(type, RuntimeHelpers.GetUninitializedObject(type))
{
    private readonly OpenEnum _enum = OpenEnum.Of(type);

    protected override string Expected => _enum.UnderlyingType.FullName ?? "";

    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = null;
        object? plain = value.KindCase switch
        {
            Value.KindOneofCase.StringValue => value.StringValue,
            Value.KindOneofCase.NumberValue => value.NumberValue,
            _ => null,
        };
        if (!_enum.UnderlyingType.IsInstanceOfType(plain))
        {
            return Mismatch(value, context, reading);
        }

        result = plain is null ? null : _enum.Create(plain);
        return true;
    }
}
