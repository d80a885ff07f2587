namespace Bleu.Infra.Sdk.Tests.Surface;

/// <summary>Names of types as the official list writes them.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };

    public static string Of(Type type)
    {
        if (type.IsByRef)
        {
            return $"ref {Of(type.GetElementType() ?? type)}";
        }

        if (type.IsArray)
        {
            return $"{Of(type.GetElementType() ?? type)}[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return $"{Of(inner)}?";
        }

        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        var name = type.Name.Split('`')[0];
        var prefix = type is { IsNested: true, IsGenericParameter: false } && type.DeclaringType is { } outer ? $"{Of(outer)}." : "";
        return type.IsGenericType ? $"{prefix}{name}<{string.Join(", ", type.GetGenericArguments().Select(Of))}>" : prefix + name;
    }
}
