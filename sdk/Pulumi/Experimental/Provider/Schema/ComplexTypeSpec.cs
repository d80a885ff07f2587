using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>A type with a name in a package schema.</summary>
public record ComplexTypeSpec : ObjectTypeSpec
{
    private ComplexTypeSpec(string type) => Type = type;

    /// <summary>An object.</summary>
    /// <param name="properties">Its properties by name.</param>
    /// <param name="required">The properties that must be given.</param>
    public static ComplexTypeSpec CreateObject(Dictionary<string, PropertySpec> properties, HashSet<string> required) => new(BuiltinTypeSpec.Object)
    {
        Properties = properties.ToImmutableSortedDictionary(StringComparer.Ordinal),
        Required = required.ToImmutableSortedSet(StringComparer.Ordinal),
    };
}
