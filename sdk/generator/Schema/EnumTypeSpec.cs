namespace Bleu.Infra.Generator.Schema;

/// <summary>An enumeration of texts or numbers.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Values">Names and values, in the package's order.</param>
internal sealed record EnumTypeSpec(string Token, IReadOnlyList<(string Name, string Value)> Values);
