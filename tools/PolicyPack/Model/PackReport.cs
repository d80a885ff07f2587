using Pulumirpc;

namespace Bleu.Infra.PolicyPack.Model;

/// <summary>Takes what a policy finds.</summary>
public sealed class PackReport
{
    private readonly List<AnalyzeDiagnostic> _diagnostics = [];
    private readonly List<(string Message, string Urn)> _notes = [];

    internal PackReport()
    {
    }

    internal IReadOnlyList<AnalyzeDiagnostic> Diagnostics => _diagnostics;

    internal IReadOnlyList<(string Message, string Urn)> Notes => _notes;

    internal string? NotApplicableReason { get; private set; }

    /// <summary>Reports a violation.</summary>
    /// <param name="message">What is wrong. It must show no secret.</param>
    /// <param name="urn">The resource; empty for the one at hand, or the stack.</param>
    /// <param name="level">What it leads to, where that differs from the policy's level.</param>
    /// <param name="severity">How bad it is, where that differs from the policy's severity.</param>
    public void Violation(string message, string urn = "", EnforcementLevel? level = null, PolicySeverity? severity = null) =>
        _diagnostics.Add(new()
        {
            Message = message,
            Urn = urn,
            EnforcementLevel = level ?? Undecided,
            Severity = severity ?? PolicySeverity.Unspecified,
        });

    /// <summary>Shows something that is no violation.</summary>
    /// <param name="message">What to show. It must show no secret.</param>
    /// <param name="urn">The resource that it is about.</param>
    public void Note(string message, string urn = "") => _notes.Add((message, urn));

    /// <summary>Reports that the policy is not about this.</summary>
    /// <param name="reason">Why not.</param>
    public void NotApplicable(string reason) => NotApplicableReason = reason;

    /// <summary>Stands for the policy's level until that is known; no number of the protocol.</summary>
    internal const EnforcementLevel Undecided = (EnforcementLevel)(-1);
}
