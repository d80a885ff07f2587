namespace Pulumi;

/// <summary>Names a parameter of a constructor marked with <see cref="OutputConstructorAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OutputConstructorParameterAttribute : Attribute
{
    /// <summary>Names the parameter.</summary>
    /// <param name="name">The name on the wire, where it differs from the parameter's own.</param>
    public OutputConstructorParameterAttribute(string name) => Name = name;

    /// <summary>The name on the wire.</summary>
    public string Name { get; }
}
