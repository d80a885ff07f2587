namespace Bleu.Infra.TypeCheck.Schemas;

/// <summary>What a value of a provider's schema is.</summary>
internal enum SpecKind
{
    /// <summary>Any value.</summary>
    Any,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A truth value.</summary>
    Boolean,

    /// <summary>A list of items.</summary>
    List,

    /// <summary>A map from text to items.</summary>
    Map,

    /// <summary>A type of the schema: an object or an enumeration.</summary>
    Type,

    /// <summary>One of several.</summary>
    OneOf,

    /// <summary>A file or an archive.</summary>
    Asset,
}
