namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>The repository of a team, from which its agent brings what runs.</summary>
/// <param name="Url">Its https address.</param>
/// <param name="Branch">The branch.</param>
/// <param name="Path">The folder.</param>
public sealed record TeamRepositorySettings(string Url, string Branch, string Path);
