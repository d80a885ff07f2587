namespace Pulumi;

/// <summary>Marks a property or field of arguments as an input that is sent to the provider.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class InputAttribute : Attribute
{
    /// <summary>Names the input.</summary>
    /// <param name="name">The name on the wire.</param>
    /// <param name="required">Whether leaving it out is an error.</param>
    /// <param name="json">Whether the value is sent as JSON text, as providers take their configuration.</param>
    public InputAttribute(string name, bool required = false, bool json = false)
    {
        Name = name;
        IsRequired = required;
        Json = json;
    }

    internal string Name { get; }

    internal bool IsRequired { get; }

    internal bool Json { get; }
}
