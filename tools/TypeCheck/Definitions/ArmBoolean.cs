namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>A truth value.</summary>
internal sealed record ArmBoolean : ArmType;
