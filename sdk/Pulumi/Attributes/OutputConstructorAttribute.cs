namespace Pulumi;

/// <summary>Marks the constructor that makes a structured value from what a provider yields.</summary>
[AttributeUsage(AttributeTargets.Constructor)]
public sealed class OutputConstructorAttribute : Attribute;
