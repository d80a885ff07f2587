namespace Bleu.Infra.Diagnostics;

/// <summary>One thing that is wrong, said so that its reader can mend it.</summary>
/// <param name="Code">A stable code such as <c>BLEU1001</c>; each has a page under <c>docs/diagnostics</c>.</param>
/// <param name="Subject">What is wrong: a configuration key, a stack, a cloud or a resource, as the user wrote it.</param>
/// <param name="Problem">What is the matter with it, as a clause without a full stop: <c>is not a known region</c>.</param>
public sealed record Diagnostic(string Code, string Subject, string Problem)
{
    /// <summary>How much it matters.</summary>
    /// <value>The default is <see cref="DiagnosticSeverity.Error"/>.</value>
    public DiagnosticSeverity Severity { get; init; } = DiagnosticSeverity.Error;

    /// <summary>What was got, as the user wrote it; never a secret.</summary>
    /// <value>The default is <see langword="null"/>: nothing was got.</value>
    public string? Got { get; init; }

    /// <summary>What would be right, as a sentence without its full stop: <c>Allowed: 'a', 'b'</c>.</summary>
    public string? Allowed { get; init; }

    /// <summary>What to do next, as a sentence without its full stop, or a question with its mark.</summary>
    public string? Fix { get; init; }

    /// <summary>Where the user wrote it.</summary>
    /// <value>The default is <see langword="null"/>: it stands in no file.</value>
    public SourceLocation? Location { get; init; }

    /// <summary>Yields the one-line form: <c>file:line: CODE: subject problem, got 'x'. Allowed. Fix.</c></summary>
    public override string ToString()
    {
        var place = Location is null ? "" : $"{Location}: ";
        var got = Got is null ? "" : $", got '{Got}'";
        var allowed = Allowed is null ? "" : $" {Allowed}.";
        var fix = Fix is null ? "" : $" {Fix}{(Fix.EndsWith('?') ? "" : ".")}";
        return $"{place}{Code}: {Subject} {Problem}{got}.{allowed}{fix}";
    }
}
