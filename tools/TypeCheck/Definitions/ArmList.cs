namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>A list.</summary>
/// <param name="Item">What its items are.</param>
/// <param name="MinLength">The fewest items; nothing when any number will do.</param>
/// <param name="MaxLength">The most items; nothing when any number will do.</param>
internal sealed record ArmList(ArmReference Item, long? MinLength, long? MaxLength) : ArmType;
