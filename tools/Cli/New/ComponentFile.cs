namespace Bleu.Infra.Cli.New;

/// <summary>A file of a new component.</summary>
/// <param name="Path">Where it lies, relative to the project.</param>
/// <param name="Text">What is in it.</param>
/// <param name="IsNew">Whether it must not be there yet.</param>
internal sealed record ComponentFile(string Path, string Text, bool IsNew = true);
