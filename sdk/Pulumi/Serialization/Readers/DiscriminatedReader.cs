using System.Collections.Immutable;
using System.Reflection;
using Google.Protobuf.WellKnownTypes;
using Type = System.Type;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads maps whose type a property tells.</summary>
internal sealed class DiscriminatedReader : ValueReader
{
    private readonly string _property;
    private readonly Dictionary<string, Type> _cases;

    private DiscriminatedReader(Type type, string property)
        : base(type)
    {
        _property = property;
        _cases = type.GetCustomAttributes<DiscriminatedUnionCaseAttribute>().ToDictionary(found => found.Tag, found => found.Type, StringComparer.Ordinal);
    }

    protected override string Expected => typeof(ImmutableDictionary<string, object>).FullName ?? "";

    /// <summary>The reader of a type, or nothing when no property tells its cases apart.</summary>
    public static DiscriminatedReader? TryCreate(Type type) =>
        type.GetCustomAttribute<DiscriminatedUnionDiscriminatorAttribute>(inherit: false) is { } discriminator ? new(type, discriminator.PropertyName) : null;

    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = null;
        if (value.KindCase != Value.KindOneofCase.StructValue)
        {
            return Mismatch(value, context, reading);
        }

        value.StructValue.Fields.TryGetValue(_property, out var tag);
        if (tag is null || !_cases.TryGetValue(tag.StringValue, out var chosen) || ValueReaders.TryGet(chosen) is not { } reader)
        {
            return reading.Fail($"Expected one of {string.Join(", ", _cases.Keys)} in '{_property}' but got {tag?.StringValue} deserializing {context}");
        }

        return reader.TryRead(value, context, reading, out result);
    }
}
