using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Pulumi.Experimental.Provider;

/// <summary>A resource in a package schema.</summary>
public record ResourceSpec : ObjectTypeSpec
{
    /// <summary>Describes a component.</summary>
    /// <param name="inputProperties">Its inputs by name.</param>
    /// <param name="requiredInputs">The inputs that must be given.</param>
    /// <param name="properties">Its outputs by name.</param>
    /// <param name="required">The outputs that are always there.</param>
    public ResourceSpec(
        Dictionary<string, PropertySpec> inputProperties, HashSet<string> requiredInputs,
        Dictionary<string, PropertySpec> properties, HashSet<string> required)
    {
        Type = BuiltinTypeSpec.Object;
        IsComponent = true;
        InputProperties = inputProperties.ToImmutableSortedDictionary(StringComparer.Ordinal);
        RequiredInputs = requiredInputs.ToImmutableSortedSet(StringComparer.Ordinal);
        Properties = properties.ToImmutableSortedDictionary(StringComparer.Ordinal);
        Required = required.ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>Whether it is made of other resources.</summary>
    [JsonPropertyName("isComponent")]
    public bool IsComponent { get; init; }

    /// <summary>The inputs by name.</summary>
    [JsonPropertyName("inputProperties")]
    public ImmutableSortedDictionary<string, PropertySpec> InputProperties { get; init; }

    /// <summary>The inputs that must be given.</summary>
    [JsonPropertyName("requiredInputs")]
    public ImmutableSortedSet<string> RequiredInputs { get; init; }
}
