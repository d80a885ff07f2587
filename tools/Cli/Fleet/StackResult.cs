using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Fleet;

/// <summary>What came of one stack of a fleet: small, whatever the size of its plan.</summary>
internal sealed record StackResult
{
    public required string Stack { get; init; }

    /// <summary>What it builds; nothing where its configuration is wrong.</summary>
    public string? Kind { get; init; }

    public string? Cloud { get; init; }

    public string? Region { get; init; }

    /// <summary>Whether its plan is whole.</summary>
    public bool IsWhole { get; init; }

    public int Resources { get; init; }

    public PlanCheck? Check { get; init; }

    public TimeSpan Elapsed { get; init; }

    /// <summary>Why it has no whole plan, and what is worth knowing.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What the policies found; nothing where they did not judge.</summary>
    public PolicyCounts? Policies { get; init; }

    /// <summary>Why it was chosen, where only some stacks were.</summary>
    public ImmutableArray<string> Why { get; init; } = [];

    /// <summary>Whether something is wrong with it.</summary>
    public bool IsBad => !IsWhole || Policies is { Blocking: > 0 };

    /// <summary>What is wrong.</summary>
    public IEnumerable<Diagnostic> Errors => Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error);
}
