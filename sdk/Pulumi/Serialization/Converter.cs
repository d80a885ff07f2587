using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization.Readers;
using Type = System.Type;

namespace Pulumi.Serialization;

/// <summary>Reads protocol values as the types that properties declare.</summary>
internal static class Converter
{
    /// <summary>
    /// Reads a value. What does not fit its type is reported and left out; an unknown part makes the whole unknown, a
    /// secret part makes it secret.
    /// </summary>
    /// <param name="warn">Takes what does not fit.</param>
    /// <param name="context">What is read, for messages.</param>
    /// <param name="value">The value.</param>
    /// <param name="targetType">The type wanted.</param>
    /// <exception cref="InvalidOperationException">Values of that type cannot be read.</exception>
    public static OutputData<object?> ConvertValue(Action<string> warn, string context, Value value, Type targetType)
    {
        var reading = new Reading(warn);
        var result = ReaderOf(context, targetType).ReadOrWarn(value, context, reading);
        return reading.Facts.Describe(reading.Facts.IsKnown ? result : null);
    }

    /// <inheritdoc cref="ConvertValue(Action{string}, string, Value, Type)"/>
    /// <typeparam name="T">The type wanted.</typeparam>
    public static OutputData<T> ConvertValue<T>(Action<string> warn, string context, Value value)
    {
        var data = ConvertValue(warn, context, value, typeof(T));
        return data.With(data.Value is null ? default! : (T)data.Value);
    }

    /// <summary>Makes sure that values of a type can be read.</summary>
    /// <exception cref="InvalidOperationException">They cannot.</exception>
    public static void CheckTargetType(string context, Type targetType) => ReaderOf(context, targetType);

    private static ValueReader ReaderOf(string context, Type targetType) =>
        ValueReaders.TryGet(targetType)
        ?? throw new InvalidOperationException(
            $"Invalid type {targetType.FullName} while deserializing {context}. Allowed are string, bool, int, double, object, "
            + "JsonElement, enums, nullable values, assets, archives, resources, Union, ImmutableArray, ImmutableDictionary "
            + "with string keys, and classes marked with [OutputType] that have an [OutputConstructor].");
}
