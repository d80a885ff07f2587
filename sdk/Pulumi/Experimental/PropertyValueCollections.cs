using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Experimental;

/// <summary>Turns exchanged values into lists, dictionaries, inputs and outputs of a type known only at run time.</summary>
internal static class PropertyValueCollections
{
    private static readonly Dictionary<Type, MethodInfo> Makers = new()
    {
        [typeof(List<>)] = Maker(MakeList<object>),
        [typeof(IList<>)] = Maker(MakeList<object>),
        [typeof(IReadOnlyList<>)] = Maker(MakeList<object>),
        [typeof(IReadOnlyCollection<>)] = Maker(MakeList<object>),
        [typeof(IEnumerable<>)] = Maker(MakeList<object>),
        [typeof(ImmutableArray<>)] = Maker(MakeImmutableArray<object>),
        [typeof(Dictionary<,>)] = Maker(MakeDictionary<object>),
        [typeof(IDictionary<,>)] = Maker(MakeDictionary<object>),
        [typeof(IReadOnlyDictionary<,>)] = Maker(MakeDictionary<object>),
        [typeof(ImmutableDictionary<,>)] = Maker(MakeImmutableDictionary<object>),
        [typeof(Output<>)] = Maker(MakeOutput<object>),
        [typeof(Input<>)] = Maker(MakeInput<object>),
        [typeof(InputList<>)] = Maker(MakeInputList<object>),
        [typeof(InputMap<>)] = Maker(MakeInputMap<object>),
    };

    public static bool TryRead(PropertyValue value, Type type, string path, out object? result)
    {
        result = null;
        var (definition, element) = type.IsArray
            ? (typeof(Array), type.GetElementType())
            : type.IsGenericType ? (type.GetGenericTypeDefinition(), type.GetGenericArguments()[^1]) : (null, null);
        if (definition is null || element is null)
        {
            return false;
        }

        var maker = type.IsArray ? Maker(MakeArray<object>) : Makers.GetValueOrDefault(definition);
        if (maker is null)
        {
            return false;
        }

        result = maker.MakeGenericMethod(element).CreateDelegate<Func<PropertyValue, string, object?>>()(value, path);
        return true;
    }

    private static MethodInfo Maker(Func<PropertyValue, string, object?> sample) => sample.Method.GetGenericMethodDefinition();

    private static T Element<T>(PropertyValue value, string path) => PropertyValueReader.Read(value, typeof(T), path) is { } read ? (T)read : default!;

    private static List<T>? MakeItems<T>(PropertyValue value, string path)
    {
        if (value.IsNull || value.IsComputed)
        {
            return null;
        }

        return value.TryGetArray(out var items)
            ? [.. items.Select((item, i) => Element<T>(item, $"{path}[{i}]"))]
            : throw new InvalidOperationException($"Expected a list but got {value.Type} at path {path}");
    }

    private static Dictionary<string, T>? MakeEntries<T>(PropertyValue value, string path)
    {
        if (value.IsNull || value.IsComputed)
        {
            return null;
        }

        return value.TryGetMap(out var entries)
            ? entries.ToDictionary(entry => entry.Key, entry => Element<T>(entry.Value, $"{path}.{entry.Key}"), StringComparer.Ordinal)
            : throw new InvalidOperationException($"Expected a map but got {value.Type} at path {path}");
    }

    /// <summary>A value as one output: what is true of a part is true of the whole, unless the part keeps it for itself.</summary>
    private static OutputData<T> Data<T>(PropertyValue value, Func<T> read)
    {
        var facts = PropertyValueFacts.Of(value, typeof(T));
        return new(
            [.. facts.Dependencies.Select(urn => new DependencyResource(urn))], facts.IsKnown ? read() : default!, facts.IsKnown, facts.IsSecret);
    }

    private static object? MakeList<T>(PropertyValue value, string path) => MakeItems<T>(value, path);

    private static object? MakeArray<T>(PropertyValue value, string path) => MakeItems<T>(value, path)?.ToArray();

    private static object? MakeImmutableArray<T>(PropertyValue value, string path) =>
        MakeItems<T>(value, path) is { } items ? ImmutableArray.CreateRange(items) : default(ImmutableArray<T>);

    private static object? MakeDictionary<T>(PropertyValue value, string path) => MakeEntries<T>(value, path);

    private static object? MakeImmutableDictionary<T>(PropertyValue value, string path) => MakeEntries<T>(value, path)?.ToImmutableDictionary();

    private static object? MakeOutput<T>(PropertyValue value, string path) => new Output<T>(Data(value, () => Element<T>(value.WithSecret(false), path)));

    private static object? MakeInput<T>(PropertyValue value, string path) =>
        value.IsNull ? null : (Input<T>)new Output<T>(Data(value, () => Element<T>(value.WithSecret(false), path)));

    private static object? MakeInputList<T>(PropertyValue value, string path)
    {
        if (value.TryGetArray(out var items) && !value.IsSecret)
        {
            var list = new InputList<T>();
            foreach (var item in items.Select(item => item.WithDependencies(item.Dependencies.Union(value.Dependencies))))
            {
                list.Add(new Output<T>(Data(item, () => Element<T>(item.WithSecret(false), path))));
            }

            return list;
        }

        return value.IsNull ? null : (InputList<T>)new Output<ImmutableArray<T>>(Data(value, () => ImmutableArray.CreateRange(MakeItems<T>(value, path) ?? [])));
    }

    private static object? MakeInputMap<T>(PropertyValue value, string path)
    {
        if (value.TryGetMap(out var entries) && !value.IsSecret)
        {
            var map = new InputMap<T>();
            foreach (var (key, item) in entries.Select(e => (e.Key, e.Value.WithDependencies(e.Value.Dependencies.Union(value.Dependencies)))))
            {
                map.Add(key, new Output<T>(Data(item, () => Element<T>(item.WithSecret(false), $"{path}.{key}"))));
            }

            return map;
        }

        return value.IsNull
            ? null
            : (InputMap<T>)new Output<ImmutableDictionary<string, T>>(Data(value, () => (MakeEntries<T>(value, path) ?? []).ToImmutableDictionary()));
    }
}
