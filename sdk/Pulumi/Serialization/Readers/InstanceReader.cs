using Google.Protobuf.WellKnownTypes;
using Type = System.Type;

namespace Pulumi.Serialization.Readers;

/// <summary>Takes assets, archives and resources, which come with a signature.</summary>
internal sealed class InstanceReader(Type type) : ValueReader(type)
{
    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = null;
        return Mismatch(value, context, reading);
    }
}
