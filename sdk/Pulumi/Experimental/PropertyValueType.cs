namespace Pulumi.Experimental;

/// <summary>What a <see cref="PropertyValue"/> holds.</summary>
public enum PropertyValueType
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>Yes or no.</summary>
    Bool,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Text.</summary>
    String,

    /// <summary>A list of values.</summary>
    Array,

    /// <summary>Values by name.</summary>
    Map,

    /// <summary>A file or text.</summary>
    Asset,

    /// <summary>A folder of files.</summary>
    Archive,

    /// <summary>A reference to a resource.</summary>
    Resource,

    /// <summary>A value that is not known yet.</summary>
    Computed,
}
