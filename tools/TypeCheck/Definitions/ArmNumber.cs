namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>A number. The definitions call every number an integer; whether fractions are allowed is not said.</summary>
/// <param name="Minimum">The least one; nothing when there is none.</param>
/// <param name="Maximum">The greatest one; nothing when there is none.</param>
internal sealed record ArmNumber(long? Minimum, long? Maximum) : ArmType;
