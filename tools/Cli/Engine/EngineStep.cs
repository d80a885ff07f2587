using System.Collections.Immutable;
using Bleu.Infra.Planner.Model;

namespace Bleu.Infra.Cli.Engine;

/// <summary>What the engine does to a resource.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Operation">The engine's word: <c>create</c>, <c>update</c>, <c>same</c>.</param>
/// <param name="Changes">The properties that differ.</param>
internal sealed record EngineStep(PlannedResource Resource, string Operation, ImmutableArray<string> Changes)
{
    /// <summary>Whether it failed.</summary>
    public bool HasFailed { get; init; }

    /// <summary>Whether it is done.</summary>
    public bool IsDone { get; init; }
}
