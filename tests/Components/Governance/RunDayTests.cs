using Bleu.Infra.Configuration;

namespace Bleu.Infra.Components.Tests.Governance;

public sealed class RunDayTests
{
    [Fact]
    public void Of_DayFromTheConfiguration_IsThatDay() => Assert.Equal("2026-11-25", RunDay.Of("2026-11-25", new NewYear()));

    [Fact]
    public void Of_NoDay_IsThatOfTheClockInUtc() => Assert.Equal("2030-12-31", RunDay.Of(null, new NewYear()));

    // One hour past midnight in the first zone east of Greenwich is still the day before in UTC.
    private sealed class NewYear : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2031, 1, 1, 0, 30, 0, TimeSpan.FromHours(1));
    }
}
