using System.Globalization;
using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Resilience;

/// <summary>What is to be said of drills, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
public static class DrillDiagnostics
{
    /// <summary>BLEU1162 or BLEU1163, where a drill is overdue or was never exercised.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="drill">Its drill.</param>
    /// <param name="today">The day.</param>
    /// <returns>A warning, or nothing.</returns>
    public static Diagnostic? Of(string stack, RecoveryDrill drill, DateOnly today) => drill.On(today) switch
    {
        DrillState.Overdue => new("BLEU1162", $"{stack}:drill", "is overdue")
        {
            Severity = DiagnosticSeverity.Warning,
            Got = Day(drill.LastExercised),
            Allowed = $"Due: {Day(drill.NextDue)}, every {drill.EveryDays} days",
            Fix = "Exercise it, and enter the day as drill.lastExercised",
        },
        DrillState.Never => new("BLEU1163", $"{stack}:drill", "was never exercised")
        {
            Severity = DiagnosticSeverity.Warning,
            Allowed = $"Wanted: every {drill.EveryDays} days",
            Fix = "Exercise it, and enter the day as drill.lastExercised",
        },
        _ => null,
    };

    internal static Diagnostic LongerThanGoal(string subject, int rto, int total) =>
        new("BLEU1161", subject, "is shorter than the steps of the drill take together")
        {
            Got = $"{rto}",
            Allowed = $"Allowed: {total} or more, the sum of the steps",
            Fix = "Shorten the steps, or raise the objective",
        };

    private static string Day(DateOnly? day) => day?.ToString("O", CultureInfo.InvariantCulture) ?? "";
}
