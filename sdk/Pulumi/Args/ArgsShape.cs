using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi;

/// <summary>Which members of a class of arguments are inputs, found once per class.</summary>
internal sealed class ArgsShape
{
    private static readonly ConcurrentDictionary<Type, ArgsShape> Shapes = new();

    private readonly ArgsMember[] _members;
    private readonly string _typeName;

    private ArgsShape(Type type)
    {
        _typeName = type.FullName ?? type.Name;
        _members = [.. FindMembers(type).OrderBy(member => member.Input.Name, StringComparer.Ordinal)];
    }

    public static ArgsShape Of(Type type) => Shapes.GetOrAdd(type, static t => new ArgsShape(t));

    public KeyValuePair<string, object?>[] Read(InputArgs args)
    {
        var entries = new KeyValuePair<string, object?>[_members.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            var member = _members[i];
            var value = member.Read(args);
            if (value is null && member.Input.IsRequired)
            {
                throw new ArgumentNullException(member.Input.Name, $"{_typeName} requires the input '{member.Input.Name}'.");
            }

            entries[i] = new(member.Input.Name, member.Input.Json && value is not null ? JsonInput.ToOutput(member.FullName, value) : value);
        }

        return entries;
    }

    private static IEnumerable<ArgsMember> FindMembers(Type type)
    {
        const BindingFlags own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var chain = new Stack<Type>();
        for (var current = type; current is not null && current != typeof(InputArgs); current = current.BaseType)
        {
            chain.Push(current);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var declaring in chain)
        {
            foreach (var field in declaring.GetFields(own))
            {
                if (field.GetCustomAttribute<InputAttribute>() is { } input && seen.Add(input.Name))
                {
                    yield return new(input, $"[Input] {type.FullName}.{field.Name}", field.GetValue);
                }
            }

            foreach (var property in declaring.GetProperties(own))
            {
                if (property.GetMethod is { } getter && property.GetCustomAttribute<InputAttribute>() is { } input && seen.Add(input.Name))
                {
                    yield return new(input, $"[Input] {type.FullName}.{property.Name}", PropertyReader.Of(declaring, getter));
                }
            }
        }
    }
}
