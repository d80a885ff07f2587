namespace Bleu.Infra.Testing;

/// <summary>A clock that stands still, so that what falls due does not depend on the day on which tests run.</summary>
/// <param name="now">The time it shows.</param>
public sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>The day on which the committed configuration and the fixtures were reviewed.</summary>
    public static FixedClock Reviewed { get; } = new(new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => now;
}
