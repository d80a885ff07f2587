using System.Reflection;

namespace Pulumi;

/// <summary>
/// Makes readers of properties that cost no code generation at run time: a delegate for references, reflection for the
/// few values.
/// </summary>
internal static class PropertyReader
{
    private static readonly MethodInfo OpenReader = ((Func<MethodInfo, Func<object, object?>>)Bind<object>).Method.GetGenericMethodDefinition();

    public static Func<object, object?> Of(Type declaring, MethodInfo getter)
    {
        if (getter.ReturnType.IsValueType || declaring.IsValueType)
        {
            return instance => getter.Invoke(instance, null);
        }

        var bind = OpenReader.MakeGenericMethod(declaring).CreateDelegate<Func<MethodInfo, Func<object, object?>>>();
        return bind(getter);
    }

    private static Func<object, object?> Bind<TDeclaring>(MethodInfo getter)
        where TDeclaring : class
    {
        var read = getter.CreateDelegate<Func<TDeclaring, object?>>();
        return instance => read((TDeclaring)instance);
    }
}
