namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>A type as Resource Manager defines it.</summary>
internal abstract record ArmType;
