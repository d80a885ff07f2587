using Bleu.Infra.Configuration.GitOps;

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

    /// <summary>How many deployments may fail, whatever the size of the wave; nothing where the share decides.</summary>
    public int? FailedStacks { get; init; }

    /// <summary>How many blocking findings of policies there may be.</summary>
    public int PolicyViolations { get; init; }

    /// <summary>How many stacks may differ from their plan.</summary>
    public int DriftedStacks { get; init; }

    /// <summary>How many stacks may fail the health check.</summary>
    public int FailedChecks { get; init; }

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

    /// <summary>The rings with what a project says of them.</summary>
    public static IReadOnlyList<RingRule> Of(WaveSettings settings) =>
        [.. All.Select(rule => settings.Rings.TryGetValue(rule.Ring, out var own) ? rule.With(own) : rule)];

    private RingRule With(RingSettings own) => this with
    {
        Size = own.Size ?? Size,
        SoakMinutes = own.SoakMinutes ?? SoakMinutes,
        FailingPercent = own.FailedPercent ?? FailingPercent,
        FailedStacks = own.FailedStacks,
        PolicyViolations = own.PolicyViolations ?? 0,
        DriftedStacks = own.DriftedStacks ?? 0,
        FailedChecks = own.FailedChecks ?? 0,
    };
}
