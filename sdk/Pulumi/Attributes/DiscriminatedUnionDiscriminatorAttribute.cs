namespace Pulumi;

/// <summary>Names the property whose value tells the cases of a union apart.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class DiscriminatedUnionDiscriminatorAttribute : Attribute
{
    /// <summary>Names the property.</summary>
    /// <param name="propertyName">The name on the wire.</param>
    public DiscriminatedUnionDiscriminatorAttribute(string propertyName) => PropertyName = propertyName;

    /// <summary>The name on the wire.</summary>
    public string PropertyName { get; }
}
