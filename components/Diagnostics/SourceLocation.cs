namespace Bleu.Infra.Diagnostics;

/// <summary>A place in a file that a person wrote.</summary>
/// <param name="File">The path as the person knows it, relative to the project where it lies inside.</param>
/// <param name="Line">The line, counted from 1; 0 when only the file is known.</param>
public sealed record SourceLocation(string File, int Line = 0)
{
    /// <summary>Yields <c>file:line</c>, or the file alone when no line is known.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File;
}
