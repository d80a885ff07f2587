using System.Collections.Immutable;
using System.Globalization;
using Pulumi.Serialization;

namespace Pulumi.Experimental;

/// <summary>Turns exchanged values into the types of programs.</summary>
internal static class PropertyValueReader
{
    public static object? Read(PropertyValue value, Type type, string path)
    {
        if (type == typeof(PropertyValue))
        {
            return value;
        }

        if (PropertyValueCollections.TryRead(value, type, path, out var collection))
        {
            return collection;
        }

        if (value.IsNull || value.IsComputed)
        {
            return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? Activator.CreateInstance(type) : null;
        }

        return ReadKnown(value, Nullable.GetUnderlyingType(type) ?? type, path);
    }

    private static object? ReadKnown(PropertyValue value, Type type, string path)
    {
        if (type == typeof(object))
        {
            return Plain(value);
        }

        if (type.IsEnum)
        {
            return Enum.ToObject(type, (int)Expect<double>(value, type, path));
        }

        if (type == typeof(string) || type == typeof(bool) || type == typeof(double) || type.IsAssignableTo(typeof(AssetOrArchive)))
        {
            return Plain(value) is { } plain && type.IsInstanceOfType(plain) ? plain : throw Mismatch(value, type, path);
        }

        if (type.IsPrimitive || type == typeof(decimal))
        {
            return Convert.ChangeType(Expect<double>(value, type, path), type, CultureInfo.InvariantCulture);
        }

        if (type.IsDefined(typeof(EnumTypeAttribute), inherit: false))
        {
            return OpenEnum.Of(type).Create(Plain(value) ?? throw Mismatch(value, type, path));
        }

        if (typeof(Resource).IsAssignableFrom(type))
        {
            var reference = value.TryGetResource(out var found) ? found : throw Mismatch(value, type, path);
            return ResourcePackages.TryConstruct(reference.URN, reference.PackageVersion) ?? new DependencyResource(reference.URN);
        }

        return value.TryGetMap(out var map) ? ReadObject(value, map, type, path) : throw Mismatch(value, type, path);
    }

    /// <summary>An object keeps nothing for itself: what is true of the whole is true of its parts.</summary>
    private static object ReadObject(PropertyValue whole, ImmutableDictionary<string, PropertyValue> map, Type type, string path)
    {
        var result = Activator.CreateInstance(type) ?? throw new InvalidOperationException($"{path}: {type.FullName} cannot be made.");
        foreach (var member in PropertyValueMember.Of(type))
        {
            if (member.Property.CanWrite && map.TryGetValue(member.Name, out var part))
            {
                var own = part.WithSecret(part.IsSecret || whole.IsSecret).WithDependencies(part.Dependencies.Union(whole.Dependencies));
                member.Property.SetValue(result, Read(own, member.Property.PropertyType, $"{path}.{member.Name}"));
            }
        }

        return result;
    }

    private static object? Plain(PropertyValue value) => value.Match<object?>(
        () => null,
        flag => flag,
        number => number,
        text => text,
        list => list.Select(Plain).ToImmutableArray(),
        map => map.ToImmutableDictionary(entry => entry.Key, entry => Plain(entry.Value)),
        asset => asset,
        archive => archive,
        reference => reference,
        () => null);

    private static T Expect<T>(PropertyValue value, Type type, string path) => Plain(value) is T held ? held : throw Mismatch(value, type, path);

    private static InvalidOperationException Mismatch(PropertyValue value, Type type, string path) =>
        new($"Error while deserializing value of type {type.FullName} from property value of type {value.Type} at path {path}");
}
