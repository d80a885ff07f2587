using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>How values of a type are written, found once per type.</summary>
internal sealed class ValueShape
{
    private static readonly ConcurrentDictionary<Type, ValueShape> Shapes = new();

    private readonly object? _defaultArray;
    private readonly Func<object, object?>? _readEnum;
    private readonly (string Name, FieldInfo Field)[]? _fields;

    private ValueShape(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
        {
            _defaultArray = Activator.CreateInstance(type);
        }
        else if (type.IsEnum)
        {
            _readEnum = static value => Convert.ToInt32(value);
        }
        else if (type.IsDefined(typeof(EnumTypeAttribute), inherit: false))
        {
            _readEnum = OpenEnum.Of(type).Read;
        }
        else if (type.IsDefined(typeof(OutputTypeAttribute), inherit: false))
        {
            _fields = [.. FindFields(type)];
        }
    }

    public static ValueShape Of(Type type) => Shapes.GetOrAdd(type, static t => new ValueShape(t));

    /// <summary>Tells whether a value is an immutable array that was never given its elements.</summary>
    public bool IsDefaultArray(object value) => _defaultArray is not null && value.Equals(_defaultArray);

    public bool TryReadEnum(object value, out object? plain)
    {
        plain = _readEnum?.Invoke(value);
        return _readEnum is not null;
    }

    /// <summary>The fields of a structured output value by their names on the wire; nothing for other types.</summary>
    public KeyValuePair<string, object?>[]? ReadFields(object value)
    {
        if (_fields is null)
        {
            return null;
        }

        var entries = new KeyValuePair<string, object?>[_fields.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = new(_fields[i].Name, _fields[i].Field.GetValue(value));
        }

        return entries;
    }

    private static IEnumerable<(string Name, FieldInfo Field)> FindFields(Type type)
    {
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (field.IsInitOnly && !field.Name.StartsWith('<'))
            {
                yield return (char.ToLowerInvariant(field.Name[0]) + field.Name[1..], field);
            }
        }
    }
}
