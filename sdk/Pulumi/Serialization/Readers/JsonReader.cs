using System.Text.Json;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads arbitrary JSON.</summary>
internal sealed class JsonReader() : ValueReader(typeof(JsonElement), default(JsonElement))
{
    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = JsonShapes.ToJson(value, reading.Facts);
        return true;
    }
}
