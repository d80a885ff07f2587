using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads values that a class wants as outputs; what was found out about them stays with the whole.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
internal sealed class OutputReader<T>(ValueReader inner) : ValueReader(typeof(Output<T>))
{
    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        if (!inner.TryRead(value, context, reading, out result))
        {
            return false;
        }

        result = Output.Create(result is null ? default! : (T)result);
        return true;
    }
}
