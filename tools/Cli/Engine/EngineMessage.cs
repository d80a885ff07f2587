namespace Bleu.Infra.Cli.Engine;

/// <summary>Something that the engine says.</summary>
/// <param name="Severity">The engine's word: <c>error</c>, <c>warning</c>, <c>info</c>, or the level of a policy.</param>
/// <param name="Subject">The resource or policy that it is about; empty for none.</param>
/// <param name="Text">What it says, without colours.</param>
internal sealed record EngineMessage(string Severity, string Subject, string Text);
