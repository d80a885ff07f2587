namespace Pulumi;

/// <summary>Marks a property of a resource as an output that the provider, or the component itself, yields.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OutputAttribute : Attribute
{
    /// <summary>Names the output.</summary>
    /// <param name="name">The name on the wire; none means the property's own.</param>
    public OutputAttribute(string? name = null) => Name = name;

    /// <summary>The name on the wire; none means the property's own.</summary>
    public string? Name { get; }
}
