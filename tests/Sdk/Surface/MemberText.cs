using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Bleu.Infra.Sdk.Tests.Surface;

/// <summary>Writes members as the official list does.</summary>
internal static class MemberText
{
    public static string? TryWrite(MemberInfo member) => member switch
    {
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) => $"{Access(constructor)}new({Parameters(constructor)})",
        FieldInfo field when field.IsPublic => $"{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{TypeNames.Of(field.FieldType)} {field.Name}",
        PropertyInfo property => Of(property),
        MethodInfo method when IsVisible(method) && (!method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal)) =>
            $"{Access(method)}{Modifiers(method)}{Of(method, Name(method))}",
        _ => null,
    };

    public static string Of(MethodInfo method, string name) =>
        $"{TypeNames.Of(method.ReturnType)} {name}({Parameters(method)})";

    private static string? Of(PropertyInfo property)
    {
        var accessors = property.GetAccessors(nonPublic: true).Where(IsVisible).ToList();
        if (accessors.Count == 0)
        {
            return null;
        }

        var get = property.GetMethod is { } getter && IsVisible(getter) ? "get; " : "";
        var set = property.SetMethod is { } setter && IsVisible(setter) ? IsInit(setter) ? "init; " : "set; " : "";
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        return $"{Access(accessors[0])}{Modifiers(accessors[0]).Replace("override", "virtual", StringComparison.Ordinal)}{TypeNames.Of(property.PropertyType)} {name} {{ {get}{set}}}";
    }

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static string Modifiers(MethodBase method) => method switch
    {
        { IsStatic: true } => "static ",
        { IsVirtual: true, IsFinal: true } => "",
        MethodInfo { IsVirtual: true } info when info.GetBaseDefinition() != info => "override ",
        { IsVirtual: true, DeclaringType.IsInterface: false } => "virtual ",
        _ => "",
    };

    private static string Name(MethodInfo method) => method.IsGenericMethod
        ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of))}>"
        : method.Name;

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute), inherit: false) ? "this " : "";
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "";
        var fallback = parameter.HasDefaultValue
            ? $" = {(parameter.DefaultValue is null ? "null" : Convert.ToString(parameter.DefaultValue, CultureInfo.InvariantCulture))}"
            : "";
        return $"{prefix}{TypeNames.Of(parameter.ParameterType)} {parameter.Name}{fallback}";
    }
}
