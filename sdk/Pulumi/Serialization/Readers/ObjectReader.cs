using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads whatever is there.</summary>
internal sealed class ObjectReader() : ValueReader(typeof(object))
{
    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = Deserializer.Read(value, reading.Facts);
        return true;
    }
}
