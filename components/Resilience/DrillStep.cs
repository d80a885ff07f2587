namespace Bleu.Infra.Resilience;

/// <summary>A step of a drill.</summary>
/// <param name="Name">A short name: lower-case letters, digits and hyphens.</param>
/// <param name="Task">What is done, as a sentence without its full stop.</param>
/// <param name="Office">The office that does it; not a person.</param>
/// <param name="Minutes">How long it may take.</param>
public sealed record DrillStep(string Name, string Task, string Office, int Minutes);
