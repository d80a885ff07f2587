using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.PolicyPack.Model;

/// <summary>A resource as the engine shows it to policy packs.</summary>
/// <param name="Type">The type token.</param>
/// <param name="Name">The name.</param>
/// <param name="Urn">The URN.</param>
/// <param name="Properties">The inputs; within a stack the outputs. Secrets and unknown values keep their marks.</param>
public sealed record PackResource(string Type, string Name, string Urn, PlanMap Properties)
{
    /// <summary>The options that packs are told of.</summary>
    public PlannedOptions Options { get; init; } = new();

    /// <summary>The parent's URN.</summary>
    /// <value>The default is empty: none.</value>
    public string Parent { get; init; } = "";

    /// <summary>The provider.</summary>
    /// <value>The default is <see langword="null"/>: components and providers have none.</value>
    public PackProvider? Provider { get; init; }

    /// <summary>The URNs of the resources that must exist first; told within a stack alone.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Dependencies { get; init; } = [];

    /// <summary>The URNs that each property depends on; told within a stack alone.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, ImmutableArray<string>> PropertyDependencies { get; init; } =
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty;
}
