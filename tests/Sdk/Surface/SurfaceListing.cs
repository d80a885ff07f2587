using System.Reflection;

namespace Bleu.Infra.Sdk.Tests.Surface;

/// <summary>Lists the public surface of an assembly in the form of the official list.</summary>
internal static class SurfaceListing
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<(string Namespace, string Text)> Of(Assembly assembly)
    {
        foreach (var type in assembly.GetExportedTypes())
        {
            var header = $"{type.Namespace}: {Header(type)}";
            yield return (type.Namespace ?? "", header);
            foreach (var member in Members(type).Distinct())
            {
                yield return (type.Namespace ?? "", $"{header} | {member}");
            }
        }
    }

    private static string Header(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return $"delegate {MemberText.Of(type.GetMethod("Invoke") ?? throw new InvalidOperationException(), TypeNames.Of(type))}";
        }

        var kind = type switch
        {
            { IsEnum: true } => "enum",
            { IsValueType: true } => "struct",
            { IsInterface: true } => "interface",
            { IsAbstract: true, IsSealed: true } => "static class",
            { IsAbstract: true } => "abstract class",
            { IsSealed: true } => "sealed class",
            _ => "class",
        };
        var bases = type.IsEnum ? [] : Bases(type).ToList();
        return bases.Count == 0 ? $"{kind} {TypeNames.Of(type)}" : $"{kind} {TypeNames.Of(type)} : {string.Join(", ", bases)}";
    }

    private static IEnumerable<string> Bases(Type type)
    {
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
        {
            yield return TypeNames.Of(parent);
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        foreach (var found in type.GetInterfaces().Where(i => i.IsVisible).Except(inherited).Select(TypeNames.Of).Order(StringComparer.Ordinal))
        {
            yield return found;
        }
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return [];
        }

        if (type.IsEnum)
        {
            return [string.Join(", ", Enum.GetNames(type))];
        }

        return type.GetMembers(Declared).Select(MemberText.TryWrite).OfType<string>();
    }
}
