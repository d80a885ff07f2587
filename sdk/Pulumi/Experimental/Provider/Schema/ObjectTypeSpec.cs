using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Pulumi.Experimental.Provider;

/// <summary>A type with properties in a package schema.</summary>
public record ObjectTypeSpec
{
    /// <summary>The kind of type; objects say so.</summary>
    /// <value>The default is empty.</value>
    [JsonPropertyName("type")]
    public string Type { get; init; } = "";

    /// <summary>The properties by name.</summary>
    [JsonPropertyName("properties")]
    public ImmutableSortedDictionary<string, PropertySpec> Properties { get; init; } = ImmutableSortedDictionary<string, PropertySpec>.Empty;

    /// <summary>The properties that are always there.</summary>
    [JsonPropertyName("required")]
    public ImmutableSortedSet<string> Required { get; init; } = [];
}
