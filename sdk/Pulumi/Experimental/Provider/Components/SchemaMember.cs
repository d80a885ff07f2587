using System.Reflection;

namespace Pulumi.Experimental.Provider;

/// <summary>A public property or field that a schema shows.</summary>
/// <param name="Name">Its name in the schema.</param>
/// <param name="Type">Its type.</param>
/// <param name="Member">The member itself.</param>
internal sealed record SchemaMember(string Name, Type Type, MemberInfo Member)
{
    private static readonly Type[] Bases = [typeof(object), typeof(InputArgs), typeof(ResourceArgs), typeof(Resource), typeof(ComponentResource)];

    /// <summary>Whether it is an output.</summary>
    public bool IsOutput => Member.IsDefined(typeof(OutputAttribute));

    /// <summary>Its name for messages.</summary>
    public string FullName => $"{Member.DeclaringType?.Name}.{Member.Name}";

    /// <summary>The members of a class and of its own bases.</summary>
    /// <exception cref="ArgumentException">A public one is neither input nor output.</exception>
    public static IEnumerable<SchemaMember> Of(Type type) =>
        from member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance)
        where member is PropertyInfo or FieldInfo && !Bases.Contains(member.DeclaringType)
        select new SchemaMember(NameOf(member), member is PropertyInfo property ? property.PropertyType : ((FieldInfo)member).FieldType, member);

    /// <summary>Whether it must be given, or is always there.</summary>
    public bool IsRequired(NullabilityInfoContext nullability)
    {
        if (Member.GetCustomAttribute<InputAttribute>() is { } input)
        {
            return input.IsRequired;
        }

        if (!Type.IsGenericType || Type.GetGenericTypeDefinition() != typeof(Output<>))
        {
            return false;
        }

        var info = Member is PropertyInfo property ? nullability.Create(property) : nullability.Create((FieldInfo)Member);
        return info.GenericTypeArguments[0].ReadState != NullabilityState.Nullable;
    }

    private static string NameOf(MemberInfo member) =>
        member.GetCustomAttribute<InputAttribute>()?.Name is { Length: > 0 } input ? input
        : member.GetCustomAttribute<OutputAttribute>()?.Name is { Length: > 0 } output ? output
        : throw new ArgumentException($"Property {member.Name} has no Input or Output attribute: {member.DeclaringType?.Name}.{member.Name}");
}
