namespace Pulumi.Experimental.Provider;

/// <summary>The names of the types that every schema has.</summary>
public static class BuiltinTypeSpec
{
    /// <summary>Values by name.</summary>
    public const string Object = "object";

    /// <summary>Text.</summary>
    public const string String = "string";

    /// <summary>A whole number.</summary>
    public const string Integer = "integer";

    /// <summary>A number.</summary>
    public const string Number = "number";

    /// <summary>Yes or no.</summary>
    public const string Boolean = "boolean";
}
