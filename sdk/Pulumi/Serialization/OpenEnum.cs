using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pulumi.Serialization;

/// <summary>
/// A structure marked with <see cref="EnumTypeAttribute"/>. Its only field is read and written directly where there is
/// just one, which spares the run time from compiling a call for every such type; otherwise its operator and
/// constructor are used.
/// </summary>
internal sealed class OpenEnum
{
    private static readonly ConcurrentDictionary<Type, OpenEnum> Enums = new();

    private readonly Type _type;
    private readonly FieldInfo? _field;
    private readonly MethodInfo? _operator;
    private readonly ConstructorInfo? _constructor;

    private OpenEnum(Type type)
    {
        const BindingFlags instance = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        _type = type;
        _operator = type.GetMethods(BindingFlags.Static | BindingFlags.Public)
            .FirstOrDefault(method => method.Name == "op_Explicit" && IsPlain(method.ReturnType) && method.GetParameters()[0].ParameterType == type);
        UnderlyingType = _operator?.ReturnType ?? typeof(string);
        _constructor = type.GetConstructor(instance, [UnderlyingType]);
        var fields = type.GetFields(instance);
        _field = fields.Length == 1 && fields[0].FieldType == UnderlyingType ? fields[0] : null;
    }

    /// <summary>What is sent: <see cref="string"/> or <see cref="double"/>.</summary>
    public Type UnderlyingType { get; }

    /// <summary>Whether the structure has the constructor and operator it needs.</summary>
    public bool IsComplete => _operator is not null && _constructor is not null;

    public static OpenEnum Of(Type type) => Enums.GetOrAdd(type, static t => new OpenEnum(t));

    /// <summary>The value that is sent.</summary>
    public object? Read(object value) => _field is not null ? _field.GetValue(value) : Operator().Invoke(null, [value]);

    /// <summary>The structure for a value that was received.</summary>
    public object Create(object value)
    {
        if (_field is null || _constructor is null)
        {
            var constructor = _constructor ?? throw new InvalidOperationException($"{_type.FullName} had no constructor that takes a {UnderlyingType.FullName}");
            return constructor.Invoke([value]);
        }

        var created = RuntimeHelpers.GetUninitializedObject(_type);
        _field.SetValue(created, value);
        return created;
    }

    private static bool IsPlain(Type type) => type == typeof(string) || type == typeof(double);

    private MethodInfo Operator() =>
        _operator ?? throw new InvalidOperationException($"{_type.FullName} had no explicit conversion to string or double");
}
