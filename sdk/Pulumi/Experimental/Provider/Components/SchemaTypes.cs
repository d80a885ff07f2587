using System.Reflection;

namespace Pulumi.Experimental.Provider;

/// <summary>Types of C# as a package schema names them.</summary>
/// <param name="package">The name of the package.</param>
internal sealed class SchemaTypes(string package)
{
    private static readonly Dictionary<Type, string> Builtin = new()
    {
        [typeof(string)] = BuiltinTypeSpec.String,
        [typeof(bool)] = BuiltinTypeSpec.Boolean,
        [typeof(int)] = BuiltinTypeSpec.Integer,
        [typeof(long)] = BuiltinTypeSpec.Integer,
        [typeof(double)] = BuiltinTypeSpec.Number,
        [typeof(float)] = BuiltinTypeSpec.Number,
    };

    private static readonly Dictionary<Type, string> Special = new()
    {
        [typeof(Archive)] = "pulumi.json#/Archive",
        [typeof(Asset)] = "pulumi.json#/Asset",
        [typeof(object)] = "pulumi.json#/Any",
    };

    private readonly NullabilityInfoContext _nullability = new();

    /// <summary>The types with a name that were met, by token.</summary>
    public Dictionary<string, ComplexTypeSpec> Named { get; } = new(StringComparer.Ordinal);

    /// <summary>Describes a component.</summary>
    /// <exception cref="ArgumentException">A schema cannot hold it.</exception>
    public ResourceSpec Component(Type type)
    {
        var (inputs, requiredInputs) = Members(ComponentTypes.Args(type));
        var (outputs, required) = Members(type);
        return new(inputs, requiredInputs, outputs, required);
    }

    private (Dictionary<string, PropertySpec> Properties, HashSet<string> Required) Members(Type type)
    {
        var properties = new Dictionary<string, PropertySpec>(StringComparer.Ordinal);
        var required = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in SchemaMember.Of(type))
        {
            properties[member.Name] = PropertySpec.Of(Describe(member.Type, member));
            if (member.IsRequired(_nullability))
            {
                required.Add(member.Name);
            }
        }

        return (properties, required);
    }

    private TypeSpec Describe(Type type, SchemaMember member)
    {
        if (Builtin.TryGetValue(type, out var builtin))
        {
            return TypeSpec.CreateBuiltin(builtin, !member.IsOutput);
        }

        if (Special.TryGetValue(type, out var special))
        {
            return TypeSpec.CreateReference(special, !member.IsOutput);
        }

        if (typeof(CustomResource).IsAssignableFrom(type))
        {
            throw new ArgumentException($"Resource references are not supported yet: found type '{type.Name}' for '{member.FullName}'");
        }

        if (type.IsArray)
        {
            return TypeSpec.CreateArray(Describe(type.GetElementType() ?? typeof(object), member));
        }

        return type.IsGenericType ? DescribeGeneric(type, type.GetGenericTypeDefinition(), type.GetGenericArguments(), member) : DescribeClass(type, member);
    }

    private TypeSpec DescribeGeneric(Type type, Type definition, Type[] arguments, SchemaMember member)
    {
        if (definition == typeof(Output<>) != member.IsOutput && (definition == typeof(Output<>) || IsInput(definition)))
        {
            throw new ArgumentException(
                $"{definition.Name.Split('`')[0]}<T> can only be used for {(member.IsOutput ? "input" : "output")} properties: {member.FullName}");
        }

        return definition switch
        {
            _ when definition == typeof(Output<>) || definition == typeof(Nullable<>) => Describe(arguments[0], member),
            _ when definition == typeof(Input<>) => Describe(arguments[0], member) with { Plain = null },
            _ when definition == typeof(InputList<>) => TypeSpec.CreateArray(Describe(arguments[0], member) with { Plain = null }),
            _ when definition == typeof(InputMap<>) => TypeSpec.CreateDictionary(Describe(arguments[0], member) with { Plain = null }),
            _ when definition == typeof(List<>) || definition == typeof(IList<>) => TypeSpec.CreateArray(Describe(arguments[0], member)),
            _ when definition == typeof(Dictionary<,>) || definition == typeof(IDictionary<,>) => arguments[0] == typeof(string)
                ? TypeSpec.CreateDictionary(Describe(arguments[1], member))
                : throw new ArgumentException($"Dictionary keys must be strings, got '{arguments[0].Name}' for '{member.FullName}'"),
            _ => throw Unsupported(type, member),
        };
    }

    private TypeSpec DescribeClass(Type type, SchemaMember member)
    {
        if (!type.IsClass || type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true)
        {
            throw Unsupported(type, member);
        }

        var token = $"{package}:index:{(type.Name.EndsWith("Args", StringComparison.Ordinal) ? type.Name[..^4] : type.Name)}";
        if (Named.TryAdd(token, ComplexTypeSpec.CreateObject([], [])))
        {
            var (properties, required) = Members(type);
            Named[token] = ComplexTypeSpec.CreateObject(properties, required);
        }

        return TypeSpec.CreateReference($"#/types/{token}", !member.IsOutput);
    }

    private static bool IsInput(Type definition) =>
        definition == typeof(Input<>) || definition == typeof(InputList<>) || definition == typeof(InputMap<>);

    private static ArgumentException Unsupported(Type type, SchemaMember member) =>
        new($"Type '{type.FullName}' is not supported as a parameter type: {member.FullName}");
}
