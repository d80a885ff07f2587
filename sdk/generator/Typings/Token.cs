namespace Bleu.Infra.Generator.Typings;

/// <summary>A word, mark or text of a typings file.</summary>
/// <param name="Text">The word or mark; for texts, what stands between the quotes.</param>
/// <param name="IsText">Whether it stood between quotes.</param>
internal readonly record struct Token(string Text, bool IsText);
