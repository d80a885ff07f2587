using System.Collections.Immutable;
using System.Reflection;

namespace Pulumi.Serialization;

/// <summary>An output property of a class of resources: how its output is made and assigned, prepared once per class.</summary>
internal sealed class OutputProperty
{
    private static readonly MethodInfo OpenCreate =
        ((Func<ImmutableHashSet<Resource>, IOutputCompletionSource>)CreateSource<object>).Method.GetGenericMethodDefinition();

    private readonly PropertyInfo _property;
    private readonly FieldInfo? _field;

    public OutputProperty(string name, PropertyInfo property)
    {
        Name = name;
        _property = property;
        _field = property.DeclaringType?.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic);
        var valueType = property.PropertyType.GetGenericArguments()[0];
        Converter.CheckTargetType($"[Output] {property.DeclaringType?.FullName}.{property.Name}", valueType);
        Create = OpenCreate.MakeGenericMethod(valueType).CreateDelegate<Func<ImmutableHashSet<Resource>, IOutputCompletionSource>>();
    }

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    /// <summary>Makes the inner end of an output that depends on some resources.</summary>
    public Func<ImmutableHashSet<Resource>, IOutputCompletionSource> Create { get; }

    /// <summary>Whether the property holds an output, as one with an initialiser does before any constructor runs.</summary>
    public bool IsAssigned(Resource resource) => (_field is not null ? _field.GetValue(resource) : _property.GetValue(resource)) is not null;

    /// <summary>Assigns the output; an automatic property is written directly, which needs no code at run time.</summary>
    public void Assign(Resource resource, IOutput output)
    {
        if (_field is not null)
        {
            _field.SetValue(resource, output);
        }
        else
        {
            _property.SetValue(resource, output);
        }
    }

    /// <summary>The inner end of an output of a type.</summary>
    internal static IOutputCompletionSource CreateSource<T>(ImmutableHashSet<Resource> resources) => new OutputCompletionSource<T>(resources);
}
