using System.Collections.Immutable;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Planner.Model;

/// <summary>What a stack would become: every resource its program registers, its outputs, and what was found on the way.</summary>
public sealed record StackPlan
{
    /// <summary>The stack's name.</summary>
    public required string Stack { get; init; }

    /// <summary>The project's name.</summary>
    public required string Project { get; init; }

    /// <summary>The cloud it is planned for.</summary>
    /// <value>The default is <see langword="null"/>: none in particular.</value>
    public string? Cloud { get; init; }

    /// <summary>The resources: parents before their children, siblings in the order of their URNs.</summary>
    public ImmutableArray<PlannedResource> Resources { get; init; } = [];

    /// <summary>The stack's outputs.</summary>
    public PlanMap Outputs { get; init; } = PlanMap.Empty;

    /// <summary>What was found on the way.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>How many resources were held to the definitions of their platform.</summary>
    /// <value>The default is <see langword="null"/>: it was not asked for.</value>
    public PlanCheck? Check { get; init; }

    /// <summary>How long planning took.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Whether the program ran to its end; only then is the plan whole.</summary>
    public bool IsComplete { get; init; }
}
