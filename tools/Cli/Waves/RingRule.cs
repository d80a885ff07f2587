namespace Bleu.Infra.Cli.Waves;

/// <summary>How the stacks of a ring are divided, and when a change goes no further.</summary>
/// <param name="Ring">The ring: <c>platform</c>, <c>region</c>, or one of clients.</param>
/// <param name="Size">How many stacks a wave has at most.</param>
/// <param name="SoakMinutes">How long the wave is watched before the next one begins.</param>
/// <param name="FailingPercent">How many of a hundred deployments may fail.</param>
internal sealed record RingRule(string Ring, int Size, int SoakMinutes, int FailingPercent)
{
    private const int Hour = 60;
    private const int Day = 24 * Hour;

    /// <summary>
    /// The rings in their order. What many stand on goes alone and is watched for long; clients follow in waves that grow as trust does.
    /// </summary>
    public static IReadOnlyList<RingRule> All { get; } =
    [
        new("platform", 1, Hour, 0),
        new("region", 1, Day, 0),
        new("pilot", 5, Day, 0),
        new("early", 25, Day, 4),
        new("broad", 100, Hour, 2),
    ];

    /// <summary>What ends the change, whatever the ring, as sentences without a full stop.</summary>
    public static IReadOnlyList<string> Always { get; } =
    [
        "a policy that blocks is broken",
        "an alert of severity 0 or 1 fires on a stack of the wave",
        "the plan of a stack that was deployed is not empty",
    ];
}
