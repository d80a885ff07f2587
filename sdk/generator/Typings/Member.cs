namespace Bleu.Infra.Generator.Typings;

/// <summary>A property of an interface or class.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
/// <param name="Type">Its type.</param>
internal sealed record Member(string Name, bool IsOptional, TypeNode Type);
