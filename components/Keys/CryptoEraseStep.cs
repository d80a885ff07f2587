namespace Bleu.Infra.Keys;

/// <summary>A step of the erasure of an owner's data by destroying its keys.</summary>
/// <param name="Name">A short name: lower-case letters, digits and hyphens.</param>
/// <param name="Day">The day, counted from the notice.</param>
/// <param name="Office">The office that does it; not a person.</param>
/// <param name="Task">What is done, as a sentence without its full stop.</param>
/// <param name="Evidence">What is kept to show it.</param>
public sealed record CryptoEraseStep(string Name, int Day, string Office, string Task, string Evidence);
