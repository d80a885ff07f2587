namespace Bleu.Infra.TypeCheck.Definitions;

/// <summary>A text.</summary>
/// <param name="MinLength">The fewest characters; nothing when any number will do.</param>
/// <param name="MaxLength">The most characters; nothing when any number will do.</param>
/// <param name="Pattern">The regular expression it matches somewhere; nothing when any text will do.</param>
/// <param name="IsSensitive">Whether it holds a secret.</param>
internal sealed record ArmText(long? MinLength, long? MaxLength, string? Pattern, bool IsSensitive) : ArmType;
