using System.Reflection;

namespace Pulumi.Experimental.Provider;

/// <summary>Classes of components, and how they are made.</summary>
internal static class ComponentTypes
{
    /// <summary>The components of an assembly, in the order of their names.</summary>
    public static IEnumerable<Type> Of(Assembly assembly) => assembly.GetTypes()
        .Where(type => typeof(ComponentResource).IsAssignableFrom(type) && !type.IsAbstract && type.IsVisible)
        .OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>The constructor that makes a component from its name, arguments and options.</summary>
    /// <exception cref="ArgumentException">It is no component, or has no such constructor.</exception>
    public static ConstructorInfo Constructor(Type type)
    {
        if (!typeof(ComponentResource).IsAssignableFrom(type))
        {
            throw new ArgumentException($"Type {type.Name} must inherit from ComponentResource");
        }

        return Array.Find(type.GetConstructors(), HasUsualShape) ?? throw new ArgumentException(
            $"Component {type.Name} must have a constructor with exactly three parameters: a string name, a parameter named 'args' "
            + "that extends ResourceArgs, and ComponentResourceOptions");
    }

    /// <summary>The class of its arguments.</summary>
    /// <exception cref="ArgumentException">It is no component, or has no constructor of the usual shape.</exception>
    public static Type Args(Type type) => Constructor(type).GetParameters()[1].ParameterType;

    private static bool HasUsualShape(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var name, var args, var options]
        && name.ParameterType == typeof(string)
        && args.Name == "args"
        && typeof(ResourceArgs).IsAssignableFrom(args.ParameterType)
        && options.ParameterType == typeof(ComponentResourceOptions);
}
