using System.Reflection;
using Pulumi;

namespace Bleu.Infra.ComponentHost.Schema;

/// <summary>The parts of a component that other languages see.</summary>
internal static class ComponentShape
{
    private static readonly Type[] Bases = [typeof(object), typeof(InputArgs), typeof(ResourceArgs), typeof(Resource), typeof(ComponentResource)];

    /// <summary>The class of a component's arguments; nothing when no constructor has the usual shape.</summary>
    public static Type? ArgsOf(Type component) => component.GetConstructors()
        .Select(constructor => constructor.GetParameters())
        .FirstOrDefault(parameters => parameters is [var name, var args, var options]
            && name.ParameterType == typeof(string)
            && args.Name == "args"
            && typeof(ResourceArgs).IsAssignableFrom(args.ParameterType)
            && options.ParameterType == typeof(ComponentResourceOptions))?[1].ParameterType;

    /// <summary>The public properties of a class, each with its name on the wire where it has one.</summary>
    public static IEnumerable<(string? Name, PropertyInfo Property)> MembersOf(Type type) =>
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where !Bases.Contains(property.DeclaringType) && property.GetIndexParameters().Length == 0
        let name = InputName(property) ?? property.GetCustomAttribute<OutputAttribute>()?.Name
        orderby property.Name
        select (name, property);

    /// <summary>Whether an input must be given.</summary>
    public static bool IsRequired(PropertyInfo property) => Argument(property, "required", 1) is true;

    private static string? InputName(PropertyInfo property) => Argument(property, "name", 0) as string;

    // The attribute shows its parts to nobody; the metadata does.
    private static object? Argument(PropertyInfo property, string parameter, int position) =>
        property.GetCustomAttributesData().FirstOrDefault(data => data.AttributeType == typeof(InputAttribute)) is { } input
            ? input.Constructor.GetParameters().Length > position && input.Constructor.GetParameters()[position].Name == parameter
                ? input.ConstructorArguments[position].Value
                : input.NamedArguments.FirstOrDefault(argument => argument.MemberName == parameter).TypedValue.Value
            : null;
}
