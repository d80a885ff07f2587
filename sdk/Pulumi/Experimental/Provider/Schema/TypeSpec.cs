using System.Text.Json.Serialization;

namespace Pulumi.Experimental.Provider;

/// <summary>The type of a value in a package schema.</summary>
public record TypeSpec
{
    /// <summary>The kind of type, one of <see cref="BuiltinTypeSpec"/> or <c>array</c>.</summary>
    /// <value>The default is <see langword="null"/>: the type is a reference.</value>
    [JsonPropertyName("type")]
    public string? Type { get; init; }

    /// <summary>The type of the items of an array.</summary>
    /// <value>The default is <see langword="null"/>: not an array.</value>
    [JsonPropertyName("items")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TypeSpec? Items { get; init; }

    /// <summary>The type of the values of a map.</summary>
    /// <value>The default is <see langword="null"/>: not a map.</value>
    [JsonPropertyName("additionalProperties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TypeSpec? AdditionalProperties { get; init; }

    /// <summary>Where a type with a name is described.</summary>
    /// <value>The default is <see langword="null"/>: a type without a name.</value>
    [JsonPropertyName("$ref")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Ref { get; init; }

    /// <summary>Whether the value must be known when the program runs: it takes no outputs of other resources.</summary>
    /// <value>The default is <see langword="null"/>: outputs may be given.</value>
    [JsonPropertyName("plain")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Plain { get; init; }

    /// <summary>A type that every schema has.</summary>
    /// <param name="type">One of <see cref="BuiltinTypeSpec"/>.</param>
    /// <param name="plain">Whether the value must be known when the program runs.</param>
    public static TypeSpec CreateBuiltin(string type, bool? plain = null) => new() { Type = type, Plain = plain == true ? true : null };

    /// <summary>A type with a name.</summary>
    /// <param name="reference">Where it is described.</param>
    /// <param name="plain">Whether the value must be known when the program runs.</param>
    public static TypeSpec CreateReference(string reference, bool? plain = null) => new() { Ref = reference, Plain = plain == true ? true : null };

    /// <summary>An array.</summary>
    /// <param name="items">The type of its items.</param>
    public static TypeSpec CreateArray(TypeSpec items) => new() { Type = "array", Items = items };

    /// <summary>A map.</summary>
    /// <param name="additionalProperties">The type of its values.</param>
    public static TypeSpec CreateDictionary(TypeSpec additionalProperties) =>
        new() { Type = BuiltinTypeSpec.Object, AdditionalProperties = additionalProperties };
}
