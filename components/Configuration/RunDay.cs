using System.Globalization;

namespace Bleu.Infra.Configuration;

/// <summary>The day of a run, by which exemptions and reviews are judged: from the configuration, or from a clock.</summary>
public static class RunDay
{
    /// <summary>The day in the form <c>2026-11-25</c>.</summary>
    /// <param name="asOf">The day that the configuration gives; nothing for that of the clock.</param>
    /// <param name="clock">The clock, read in UTC.</param>
    public static string Of(string? asOf, TimeProvider clock) =>
        asOf ?? clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
