namespace Bleu.Infra.Governance.Libraries;

/// <summary>A library that another one builds on.</summary>
/// <param name="Path">Its path among the libraries: <c>platform/alz</c>.</param>
/// <param name="Release">The release that the other one was written for; empty where nothing is said.</param>
public sealed record LibraryDependency(string Path, string Release);
