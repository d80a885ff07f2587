namespace Pulumi;

/// <summary>
/// Marks a structure as an open enumeration: it converts explicitly to the <see cref="string"/> or <see cref="double"/>
/// that is sent, and has a constructor that takes it.
/// </summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class EnumTypeAttribute : Attribute;
