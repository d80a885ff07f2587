namespace Bleu.Infra.Clouds;

/// <summary>A built-in policy definition or initiative that a cloud has.</summary>
/// <param name="Name">Its name, a GUID.</param>
/// <param name="DisplayName">The name that people read; empty where nobody says.</param>
/// <param name="Version">Its version; empty where nobody says.</param>
public sealed record ListedPolicy(string Name, string DisplayName, string Version);
