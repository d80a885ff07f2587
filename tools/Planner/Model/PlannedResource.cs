using System.Collections.Immutable;

namespace Bleu.Infra.Planner.Model;

/// <summary>A resource as the engine would register it.</summary>
public sealed record PlannedResource
{
    /// <summary>The URN as the engine forms it.</summary>
    public required string Urn { get; init; }

    /// <summary>The type token.</summary>
    public required string Type { get; init; }

    /// <summary>The name given by the program.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a provider manages it; components and the stack are not custom.</summary>
    public bool Custom { get; init; }

    /// <summary>The parent's URN; empty for the stack.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The provider's reference, <c>URN::id</c>; empty for components and providers.</summary>
    public string Provider { get; init; } = "";

    /// <summary>The id, emulated where its form is known; nothing while it is not.</summary>
    public string? Id { get; init; }

    /// <summary>What it was given.</summary>
    public PlanMap Inputs { get; init; } = PlanMap.Empty;

    /// <summary>What it yields: inputs that come back, and what the planner emulates of the provider.</summary>
    public PlanMap Outputs { get; init; } = PlanMap.Empty;

    /// <summary>The URNs of the resources that must exist first.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>The URNs that each input depends on.</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>How it is treated, whatever its inputs.</summary>
    public PlannedOptions Options { get; init; } = new();
}
