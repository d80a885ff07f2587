namespace Bleu.Infra.Configuration.GitOps;

/// <summary>How a ring is divided into waves, and what stops a wave; what says nothing is as by default.</summary>
public sealed record RingSettings
{
    /// <summary>How many stacks a wave has at most.</summary>
    /// <value>The default is <see langword="null"/>: 1 for platforms and regions, 5, 25 and 100 for the rings of clients; 1 to 10000.</value>
    public int? Size { get; init; }

    /// <summary>How long a wave is watched before the next one begins, in minutes.</summary>
    /// <value>The default is <see langword="null"/>: 60 for <c>platform</c> and <c>broad</c>, 1440 for the others; 0 to 43200.</value>
    public int? SoakMinutes { get; init; }

    /// <summary>How many deployments of a wave may fail; it wins over <see cref="FailedPercent"/>.</summary>
    /// <value>The default is <see langword="null"/>: the share decides; 0 to 10000.</value>
    public int? FailedStacks { get; init; }

    /// <summary>How many of a hundred deployments of a wave may fail, rounded down.</summary>
    /// <value>The default is <see langword="null"/>: 4 for <c>early</c>, 2 for <c>broad</c>, 0 for the others; 0 to 100.</value>
    public int? FailedPercent { get; init; }

    /// <summary>How many blocking findings of policies the stacks of a wave may have together.</summary>
    /// <value>The default is <see langword="null"/>: 0; 0 to 10000.</value>
    public int? PolicyViolations { get; init; }

    /// <summary>How many stacks of a wave may differ from their plan when they have been watched.</summary>
    /// <value>The default is <see langword="null"/>: 0; 0 to 10000.</value>
    public int? DriftedStacks { get; init; }

    /// <summary>How many stacks of a wave may fail the health check.</summary>
    /// <value>The default is <see langword="null"/>: 0; 0 to 10000.</value>
    public int? FailedChecks { get; init; }
}
