namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>One text and no other.</summary>
/// <param name="Value">The text.</param>
internal sealed record ArmLiteral(string Value) : ArmType;
