using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;

namespace Pulumi.Serialization.Readers;

/// <summary>Finds the reader of a type; each is made once.</summary>
internal static class ValueReaders
{
    private static readonly ConcurrentDictionary<Type, ValueReader?> Known = new()
    {
        [typeof(string)] = new TextReader(),
        [typeof(bool)] = new BooleanReader(),
        [typeof(double)] = new NumberReader(),
        [typeof(int)] = new Int32Reader(),
        [typeof(object)] = new ObjectReader(),
        [typeof(JsonElement)] = new JsonReader(),
    };

    /// <summary>The reader of a type, or nothing when values of that type cannot be read.</summary>
    public static ValueReader? TryGet(Type type) => Known.TryGetValue(type, out var reader) ? reader : Known.GetOrAdd(type, Create);

    private static ValueReader? Create(Type type)
    {
        if (typeof(Resource).IsAssignableFrom(type) || typeof(AssetOrArchive).IsAssignableFrom(type))
        {
            return new InstanceReader(type);
        }

        if (type.IsEnum)
        {
            return new EnumReader(type);
        }

        if (type.IsValueType && type.IsDefined(typeof(EnumTypeAttribute)))
        {
            return OpenEnum.Of(type).IsComplete ? new OpenEnumReader(type) : null;
        }

        if (type.IsGenericType)
        {
            return CreateGeneric(type.GetGenericTypeDefinition(), type.GetGenericArguments());
        }

        return DiscriminatedReader.TryCreate(type) ?? (ValueReader?)OutputTypeReader.TryCreate(type);
    }

    private static ValueReader? CreateGeneric(Type definition, Type[] arguments)
    {
        if (definition == typeof(Nullable<>))
        {
            return TryGet(arguments[0]) is { } reader ? new NullableReader(reader) : null;
        }

        if (definition == typeof(ImmutableArray<>))
        {
            return Make(typeof(ListReader<>), arguments, TryGet(arguments[0]));
        }

        if (definition == typeof(ImmutableDictionary<,>) && arguments[0] == typeof(string))
        {
            return Make(typeof(MapReader<>), [arguments[1]], TryGet(arguments[1]));
        }

        if (definition == typeof(Union<,>))
        {
            return Make(typeof(UnionReader<,>), arguments, TryGet(arguments[0]), TryGet(arguments[1]));
        }

        return definition == typeof(Output<>) ? Make(typeof(OutputReader<>), arguments, TryGet(arguments[0])) : null;
    }

    private static ValueReader? Make(Type definition, Type[] arguments, params object?[] inner) =>
        inner.Contains(null) ? null : (ValueReader?)Activator.CreateInstance(definition.MakeGenericType(arguments), inner);
}
