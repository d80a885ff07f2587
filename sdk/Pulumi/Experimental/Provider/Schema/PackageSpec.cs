using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Pulumi.Experimental.Provider;

/// <summary>A package schema: what every language needs to know to use the package.</summary>
public record PackageSpec
{
    /// <summary>The name of the package.</summary>
    /// <value>The default is empty.</value>
    [JsonPropertyName("name")]
    public string Name { get; init; } = "";

    /// <summary>Who publishes the package.</summary>
    /// <value>The default is empty.</value>
    [JsonPropertyName("namespace")]
    public string Namespace { get; init; } = "";

    /// <summary>The name for people.</summary>
    /// <value>The default is empty.</value>
    [JsonPropertyName("displayName")]
    public string DisplayName { get; init; } = "";

    /// <summary>The version of the package.</summary>
    /// <value>The default is empty.</value>
    [JsonPropertyName("version")]
    public string Version { get; init; } = "";

    /// <summary>The resources by token.</summary>
    [JsonPropertyName("resources")]
    public ImmutableSortedDictionary<string, ResourceSpec> Resources { get; init; } = ImmutableSortedDictionary<string, ResourceSpec>.Empty;

    /// <summary>The types with a name by token.</summary>
    [JsonPropertyName("types")]
    public ImmutableSortedDictionary<string, ComplexTypeSpec> Types { get; init; } = ImmutableSortedDictionary<string, ComplexTypeSpec>.Empty;

    /// <summary>What a language's generator is told, by language.</summary>
    [JsonPropertyName("language")]
    public ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, object>> Language { get; init; } =
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, object>>.Empty;
}
