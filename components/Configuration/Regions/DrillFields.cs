using Bleu.Infra.Configuration.Kinds;
using Bleu.Infra.Configuration.Shapes;
using Bleu.Infra.Resilience;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>The drill of a region.</summary>
internal static class DrillFields
{
    private const int BackupMinutes = 24 * 60;

    public static Field Field { get; } = new("drill", new MapShape(
        "How the region is brought back in its paired region, and when that was exercised.",
        new("rtoMinutes", new NumberShape("After how many minutes the service must be back.", 15, 43_200)),
        new("rpoMinutes", new NumberShape("How many minutes of data may be lost.", 1, 43_200)),
        new("everyDays", new NumberShape("After how many days it is exercised again.", 30, 730)),
        new("lastExercised", RegionShapes.Day("The day on which it was last exercised.")),
        new("steps", new ListShape(
            "The steps in their order.",
            new MapShape(
                "A step.",
                new("name", TextShape.Name("Its name.", 40), IsRequired: true),
                new("task", TextShape.Line("What is done.", 200), IsRequired: true),
                new("office", TextShape.Line("The office that does it.", 60), IsRequired: true),
                new("minutes", new NumberShape("How long it may take.", 1, 10_080), IsRequired: true)),
            1,
            50,
            "name"))));

    public static RecoveryDrill Bind(SettingsReader values) => new()
    {
        RtoMinutes = values.Number("drill:rtoMinutes"),
        RpoMinutes = values.Number("drill:rpoMinutes"),
        EveryDays = values.Number("drill:everyDays"),
        LastExercised = RegionShapes.FindDay(values.Find("drill:lastExercised")),
        Steps = values.Has("drill:steps")
            ? values.Items("drill:steps", s => new DrillStep(s.Text("name"), s.Text("task"), s.Text("office"), s.Number("minutes")))
            : RecoveryDrill.DefaultSteps,
    };

    public static void Check(RegionCheck check)
    {
        var drill = Bind(check.Values);
        if (drill.RtoMinutes < drill.TotalMinutes)
        {
            check.Report("drill.rtoMinutes", s => DrillDiagnostics.LongerThanGoal(s, drill.RtoMinutes, drill.TotalMinutes));
        }

        if (drill.RpoMinutes < BackupMinutes)
        {
            check.Report("drill.rpoMinutes", s => RegionDiagnostics.GoalBelowInterval(s, drill.RpoMinutes, BackupMinutes));
        }
    }
}
