namespace Bleu.Infra.Generator.Schema;

/// <summary>An object type of a package.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Properties">Its properties, by name.</param>
internal sealed record ObjectTypeSpec(string Token, IReadOnlyList<PropertySpec> Properties);
