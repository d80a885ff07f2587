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
    private bool _isReadable;

    public OutputProperty(string name, PropertyInfo property)
    {
        Name = name;
        _property = property;
        _field = property.DeclaringType?.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic);
        Create = OpenCreate.MakeGenericMethod(property.PropertyType.GetGenericArguments()[0]).CreateDelegate<Func<ImmutableHashSet<Resource>, IOutputCompletionSource>>();
    }

    /// <summary>The name on the wire.</summary>
    public string Name { get; }

    /// <summary>Makes the inner end of an output that depends on some resources.</summary>
    public Func<ImmutableHashSet<Resource>, IOutputCompletionSource> Create { get; }

    /// <summary>Makes sure that values of the property can be read from the engine's answers.</summary>
    /// <exception cref="InvalidOperationException">They cannot.</exception>
    public void RequireReadable()
    {
        if (!_isReadable)
        {
            Converter.CheckTargetType($"[Output] {_property.DeclaringType?.FullName}.{_property.Name}", _property.PropertyType.GetGenericArguments()[0]);
            _isReadable = true;
        }
    }

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
