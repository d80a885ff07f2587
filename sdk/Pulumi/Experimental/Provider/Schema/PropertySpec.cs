namespace Pulumi.Experimental.Provider;

/// <summary>A property in a package schema.</summary>
public record PropertySpec : TypeSpec
{
    /// <summary>Text.</summary>
    public static PropertySpec String => CreateBuiltin(BuiltinTypeSpec.String);

    /// <summary>A whole number.</summary>
    public static PropertySpec Integer => CreateBuiltin(BuiltinTypeSpec.Integer);

    /// <summary>A number.</summary>
    public static PropertySpec Number => CreateBuiltin(BuiltinTypeSpec.Number);

    /// <summary>Yes or no.</summary>
    public static PropertySpec Boolean => CreateBuiltin(BuiltinTypeSpec.Boolean);

    /// <summary>A property of a type that every schema has.</summary>
    /// <param name="type">One of <see cref="BuiltinTypeSpec"/>.</param>
    /// <param name="plain">Whether the value must be known when the program runs.</param>
    public static new PropertySpec CreateBuiltin(string type, bool? plain = null) => Of(TypeSpec.CreateBuiltin(type, plain));

    /// <summary>A property of a type with a name.</summary>
    /// <param name="reference">Where the type is described.</param>
    /// <param name="plain">Whether the value must be known when the program runs.</param>
    public static new PropertySpec CreateReference(string reference, bool? plain = null) => Of(TypeSpec.CreateReference(reference, plain));

    /// <summary>A property that is an array.</summary>
    /// <param name="items">The type of its items.</param>
    public static new PropertySpec CreateArray(TypeSpec items) => Of(TypeSpec.CreateArray(items));

    /// <summary>A property that is a map.</summary>
    /// <param name="additionalProperties">The type of its values.</param>
    public static new PropertySpec CreateDictionary(TypeSpec additionalProperties) => Of(TypeSpec.CreateDictionary(additionalProperties));

    internal static PropertySpec Of(TypeSpec type) => new()
    {
        Type = type.Type,
        Items = type.Items,
        AdditionalProperties = type.AdditionalProperties,
        Ref = type.Ref,
        Plain = type.Plain,
    };
}
