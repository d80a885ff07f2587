using System.Collections.Immutable;

namespace Bleu.Infra.Resilience;

/// <summary>How a region is brought back in its paired region, how often that is exercised, and when it was last.</summary>
public sealed record RecoveryDrill
{
    /// <summary>After how many minutes the service must be back (recovery time objective).</summary>
    public required int RtoMinutes { get; init; }

    /// <summary>How many minutes of data may be lost (recovery point objective).</summary>
    public required int RpoMinutes { get; init; }

    /// <summary>After how many days it is exercised again.</summary>
    public required int EveryDays { get; init; }

    /// <summary>The day on which it was last exercised; nothing when it never was.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public DateOnly? LastExercised { get; init; }

    /// <summary>The steps in their order.</summary>
    public ImmutableArray<DrillStep> Steps { get; init; } = DefaultSteps;

    /// <summary>The steps where nothing is said: from the decision to go over to the report.</summary>
    public static ImmutableArray<DrillStep> DefaultSteps { get; } =
    [
        new("decide", "Decide to go over to the paired region and tell whoever depends on it", "on-duty manager", 30),
        new("freeze", "Stop deployments to the failed region and keep its state as evidence", "platform operations", 15),
        new("network", "Plan and apply the paired region's stack, and check that its flows pass", "network operations", 60),
        new("keys", "Check that the keys of platform and clients answer in the paired region, or restore the security domain with its quorum", "key officers", 60),
        new("restore", "Restore machines, disks and databases from the copies in the paired region", "platform operations", 180),
        new("names", "Point private DNS zones and gateways at what was restored", "network operations", 30),
        new("verify", "Let the clients' own checks pass, and compare the newest data with the recovery point objective", "client representatives", 60),
        new("report", "Write down times, losses and faults, and enter the day in the stack's configuration", "on-duty manager", 30),
    ];

    /// <summary>How long all steps may take together, in minutes.</summary>
    public int TotalMinutes => Steps.Sum(s => s.Minutes);

    /// <summary>The day on which it is due again; nothing when it was never exercised, which makes it due at once.</summary>
    public DateOnly? NextDue => LastExercised?.AddDays(EveryDays);

    /// <summary>How it stands on a day.</summary>
    /// <param name="today">The day.</param>
    public DrillState On(DateOnly today) => NextDue switch
    {
        null => DrillState.Never,
        { } due when due < today => DrillState.Overdue,
        _ => DrillState.Current,
    };
}
