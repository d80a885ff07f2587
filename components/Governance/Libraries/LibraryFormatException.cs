namespace Bleu.Infra.Governance.Libraries;

/// <summary>A file of a library does not have the form it needs; caught where the file is known.</summary>
/// <param name="problem">What is the matter, as a clause.</param>
internal sealed class LibraryFormatException(string problem) : Exception(problem);
