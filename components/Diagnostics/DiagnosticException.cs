using System.Collections.Immutable;

namespace Bleu.Infra.Diagnostics;

/// <summary>Carries every diagnostic of an operation that cannot go on.</summary>
public sealed class DiagnosticException : Exception
{
    /// <summary>Wraps all the diagnostics that were found, not only the first.</summary>
    /// <param name="diagnostics">At least one diagnostic.</param>
    public DiagnosticException(IEnumerable<Diagnostic> diagnostics)
        : this([.. diagnostics])
    {
    }

    /// <summary>Wraps the diagnostics that were found.</summary>
    /// <param name="diagnostics">At least one diagnostic.</param>
    public DiagnosticException(params ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics))
    {
        Diagnostics = diagnostics;
    }

    /// <summary>What is wrong, in the order it was found.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}
