namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>The definition of a resource at an API version.</summary>
/// <param name="Type">The resource type as the definitions spell it.</param>
/// <param name="ApiVersion">The API version of the definition.</param>
/// <param name="IsExact">Whether it is the version that was asked for; otherwise it is the nearest there is.</param>
/// <param name="Body">The body of a request.</param>
internal sealed record ArmDefinition(string Type, string ApiVersion, bool IsExact, ArmType Body);
