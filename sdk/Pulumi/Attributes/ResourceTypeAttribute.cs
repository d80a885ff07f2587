namespace Pulumi;

/// <summary>Says which type token a resource class stands for, so that references to such resources become its instances.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class ResourceTypeAttribute : Attribute
{
    /// <summary>Names the type.</summary>
    /// <param name="type">The type token, such as <c>pkg:module:Type</c>.</param>
    /// <param name="version">The version of the package; none matches any.</param>
    public ResourceTypeAttribute(string type, string? version)
    {
        Type = type;
        Version = version;
    }

    /// <summary>The type token.</summary>
    public string Type { get; }

    /// <summary>The version of the package; none matches any.</summary>
    public string? Version { get; }
}
