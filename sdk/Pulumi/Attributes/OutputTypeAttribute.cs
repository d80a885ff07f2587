namespace Pulumi;

/// <summary>Marks a class as a structured value that providers yield.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OutputTypeAttribute : Attribute;
