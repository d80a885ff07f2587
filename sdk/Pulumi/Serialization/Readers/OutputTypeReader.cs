using System.Collections.Immutable;
using System.Reflection;
using Google.Protobuf.WellKnownTypes;
using Type = System.Type;

namespace Pulumi.Serialization.Readers;

/// <summary>Reads structured values by the constructor that takes their parts.</summary>
internal sealed class OutputTypeReader : ValueReader
{
    private readonly ConstructorInfo _constructor;
    private readonly Part[] _parts;

    private OutputTypeReader(Type type, ConstructorInfo constructor)
        : base(type)
    {
        _constructor = constructor;
        _parts = [.. constructor.GetParameters().Select(parameter => new Part(
            parameter.GetCustomAttribute<OutputConstructorParameterAttribute>()?.Name ?? parameter.Name ?? "",
            $"{type.FullName}({parameter.Name})",
            parameter.ParameterType))];
    }

    protected override string Expected => typeof(ImmutableDictionary<string, object>).FullName ?? "";

    /// <summary>The reader of a type, or nothing when it is not marked or has no marked constructor.</summary>
    public static OutputTypeReader? TryCreate(Type type)
    {
        if (!type.IsDefined(typeof(OutputTypeAttribute)))
        {
            return null;
        }

        const BindingFlags all = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        var constructor = Array.Find(type.GetConstructors(all), found => found.IsDefined(typeof(OutputConstructorAttribute)));
        return constructor is null ? null : new OutputTypeReader(type, constructor);
    }

    protected override bool TryReadPlain(Value value, string context, Reading reading, out object? result)
    {
        result = null;
        if (value.KindCase != Value.KindOneofCase.StructValue)
        {
            return Mismatch(value, context, reading);
        }

        var fields = value.StructValue.Fields;
        var arguments = new object?[_parts.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            var part = _parts[i];
            var reader = part.Reader ??= ValueReaders.TryGet(part.Type);
            if (reader is null)
            {
                return reading.Fail($"Unexpected target type {part.Type.FullName} when deserializing {part.Context}");
            }

            fields.TryGetValue(part.Name, out var field);
            arguments[i] = reader.ReadOrWarn(field, part.Context, reading);
        }

        result = _constructor.Invoke(arguments);
        return true;
    }

    /// <summary>A parameter; its reader is found on first use, since types may hold themselves.</summary>
    private sealed class Part(string name, string context, Type type)
    {
        public string Name { get; } = name;

        public string Context { get; } = context;

        public Type Type { get; } = type;

        public ValueReader? Reader { get; set; }
    }
}
