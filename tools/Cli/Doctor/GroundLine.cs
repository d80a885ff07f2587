using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Cli.Doctor;

/// <summary>What a check found: that all is well, or what is not and what to do.</summary>
/// <param name="Subject">What was looked at.</param>
/// <param name="Text">What was found.</param>
/// <param name="Finding">What is not well; nothing where all is.</param>
internal sealed record GroundLine(string Subject, string Text, Diagnostic? Finding = null)
{
    /// <summary>A line of a finding.</summary>
    public static GroundLine Of(Diagnostic finding) => new(finding.Subject, finding.Problem, finding);

    /// <summary>Whether a deployment would fail, or go where it must not.</summary>
    public bool IsBad => Finding is { Severity: DiagnosticSeverity.Error };
}
