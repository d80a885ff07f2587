namespace Bleu.Infra.ComponentHost.Schema;

/// <summary>What a C# type is in a package schema.</summary>
internal enum SchemaKind
{
    /// <summary>Nothing that a schema holds.</summary>
    Unsupported,

    /// <summary>Text, a number, or yes or no.</summary>
    Builtin,

    /// <summary>A type of every schema, by reference: an asset, an archive, or anything.</summary>
    Special,

    /// <summary>A value that may come from another resource.</summary>
    Wrapper,

    /// <summary>A list.</summary>
    List,

    /// <summary>Values by name.</summary>
    Map,

    /// <summary>A class with members of its own.</summary>
    Class,
}
