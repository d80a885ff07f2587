using Bleu.Infra.Clouds;
using Bleu.Infra.Resilience;

namespace Bleu.Infra.Configuration.Tests;

public sealed class OperationsSettingsTests
{
    private static readonly StackFolder Stacks = new(RepositoryPaths.Root, "bleu-infra", new CloudCatalog(RepositoryPaths.Root));

    [Fact]
    public void Operations_OfFrCentral_HoldWhatTheFileAndTheDefaultsSay()
    {
        var operations = Assert.IsType<RegionSettings>(Stacks.Check("fr-central").Settings).Operations;

        Assert.Equal(("rsa-3072", 365, 730, new DateOnly(2028, 1, 31)), (operations.Keys.Algorithm, operations.Keys.RotateDays, operations.Keys.ExpiryDays, operations.Keys.FirstExpiry));
        Assert.Equal((3, 5, 90), (operations.Hsm?.Quorum, operations.Hsm?.Holders.Length, operations.Hsm?.SoftDeleteDays));
        Assert.Equal((true, true, true, null), (operations.Monitoring.HasAgents, operations.Monitoring.HasSentinel, operations.Monitoring.HasAlerts, operations.Monitoring.ClusterGb));
        Assert.Equal((365, true, Observability.LogArchiveDefaults.Tables), (operations.Archive?.ImmutableDays, operations.Archive?.IsLocked, operations.Archive?.Tables));
        Assert.Equal(("geo", "23:00", 30, 12, 12), (operations.Backup.Redundancy, operations.Backup.Time, operations.Backup.DailyDays, operations.Backup.WeeklyWeeks, operations.Backup.MonthlyMonths));
        Assert.Equal((480, 1440, new DateOnly(2026, 5, 20)), (operations.Drill.RtoMinutes, operations.Drill.RpoMinutes, operations.Drill.LastExercised));
        Assert.Equal(RecoveryDrill.DefaultSteps, operations.Drill.Steps);
    }

    [Fact]
    public void Operations_OfARegionThatSaysNothing_HaveNeitherHsmNorArchive()
    {
        using var project = new TemporaryProject();
        project.Write("hub", File.ReadAllBytes(RepositoryPaths.Of("tests", "Configuration", "Broken", "regions-overlap", "Pulumi.hub.yaml")));
        var operations = Assert.IsType<RegionSettings>(project.Stacks.Check("hub").Settings).Operations;

        Assert.Null(operations.Hsm);
        Assert.Null(operations.Archive);
        Assert.Equal(DrillState.Never, operations.Drill.On(new DateOnly(2026, 6, 30)));
    }

    [Theory]
    [InlineData("2026-06-29", DrillState.Overdue)]
    [InlineData("2026-06-30", DrillState.Current)]
    public void Drill_IsDueOnItsLastDayStill(string due, DrillState state)
    {
        var drill = new RecoveryDrill
        {
            RtoMinutes = 480,
            RpoMinutes = 1440,
            EveryDays = 365,
            LastExercised = DateOnly.ParseExact(due, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).AddDays(-365),
        };

        Assert.Equal(state, drill.On(new DateOnly(2026, 6, 30)));
    }
}
