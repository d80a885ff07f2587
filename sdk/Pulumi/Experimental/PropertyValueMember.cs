using System.Collections.Concurrent;
using System.Reflection;

namespace Pulumi.Experimental;

/// <summary>A property of a class that has no other description: it is exchanged under its marked name, or its own in camel case.</summary>
/// <param name="Name">The name it is exchanged under.</param>
/// <param name="Property">The property.</param>
internal sealed record PropertyValueMember(string Name, PropertyInfo Property)
{
    private static readonly ConcurrentDictionary<Type, PropertyValueMember[]> Members = new();

    public static PropertyValueMember[] Of(Type type) => Members.GetOrAdd(type, static t =>
    [
        .. from property in t.GetProperties(BindingFlags.Instance | BindingFlags.Public)
           where property.CanRead && property.GetIndexParameters().Length == 0
           select new PropertyValueMember(NameOf(property), property),
    ]);

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<InputAttribute>()?.Name
        ?? property.GetCustomAttribute<OutputAttribute>()?.Name
        ?? char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
}
