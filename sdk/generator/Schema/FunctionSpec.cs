namespace Bleu.Infra.Generator.Schema;

/// <summary>A function of a package.</summary>
/// <param name="Token">Its token.</param>
/// <param name="Inputs">What it takes.</param>
/// <param name="Outputs">What it yields.</param>
internal sealed record FunctionSpec(string Token, IReadOnlyList<PropertySpec> Inputs, IReadOnlyList<PropertySpec> Outputs);
