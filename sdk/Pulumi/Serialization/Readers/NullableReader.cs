using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads values that may be missing.</summary>
internal sealed class NullableReader(ValueReader inner) : ValueReader(inner.Type)
{
    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result) =>
        inner.TryRead(value, context, reading, out result);
}
