namespace Bleu.Infra.Cli.Drift;

/// <summary>How a plan differs from a state.</summary>
internal enum DriftKind
{
    /// <summary>It is in the plan alone: the next deployment makes it.</summary>
    Added,

    /// <summary>It is in the state alone: the next deployment removes it.</summary>
    Removed,

    /// <summary>It is in both and not the same.</summary>
    Changed,
}
