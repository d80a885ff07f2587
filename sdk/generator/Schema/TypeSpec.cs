namespace Bleu.Infra.Generator.Schema;

/// <summary>The type of a property, as a package schema describes it.</summary>
internal abstract record TypeSpec
{
    /// <summary>The reference that stands for any value.</summary>
    public const string AnyReference = "pulumi.json#/Any";

    /// <summary>The reference that stands for JSON.</summary>
    public const string JsonReference = "pulumi.json#/Json";

    /// <summary><c>string</c>, <c>integer</c>, <c>number</c> or <c>boolean</c>.</summary>
    internal sealed record Primitive(string Name) : TypeSpec;

    /// <summary>A type of the package (<c>#/types/TOKEN</c>), a resource, or a built-in such as <c>pulumi.json#/Asset</c>.</summary>
    internal sealed record Reference(string Target) : TypeSpec
    {
        private const string TypesPrefix = "#/types/";

        /// <summary>The token of a type of the package; nothing for others.</summary>
        public string? Token => Target.StartsWith(TypesPrefix, StringComparison.Ordinal) ? Target[TypesPrefix.Length..] : null;

        public static Reference To(string token) => new(TypesPrefix + token);
    }

    /// <summary>A list.</summary>
    internal sealed record Array(TypeSpec Items) : TypeSpec;

    /// <summary>A map from text.</summary>
    internal sealed record Map(TypeSpec Values) : TypeSpec;

    /// <summary>One of several types.</summary>
    internal sealed record OneOf(IReadOnlyList<TypeSpec> Cases) : TypeSpec;
}
