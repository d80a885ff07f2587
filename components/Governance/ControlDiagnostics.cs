using Bleu.Infra.Diagnostics;

namespace Bleu.Infra.Governance;

/// <summary>What can be wrong with exemptions, budgets and tags, one method a code; each has a page under <c>docs/diagnostics</c>.</summary>
internal static class ControlDiagnostics
{
    public static Diagnostic Expired(string subject, string day) =>
        new("BLEU6115", subject, "has ended") { Got = day, Fix = "Remove it, or have it granted anew" };

    public static Diagnostic TooLong(string subject, string day, int days, DateOnly last) =>
        new("BLEU6116", subject, "ends too far in the future")
        {
            Got = day,
            Allowed = $"Allowed: {days} days from the day of the run, {last:yyyy-MM-dd} at the latest",
            Fix = "Choose an earlier day",
        };

    public static Diagnostic NotADay(string subject, string text) =>
        new("BLEU6117", subject, "is not a day") { Got = text, Allowed = "Wanted: year, month and day, such as 2026-12-31", Fix = "Correct it" };

    public static Diagnostic MissingTags(string subject, IEnumerable<string> tags) =>
        new("BLEU6118", subject, "lacks required tags") { Got = string.Join(", ", tags), Fix = "Set them, each with a value" };

    public static Diagnostic NotTheFirst(string subject, string text) =>
        new("BLEU6119", subject, "is not the first day of a month") { Got = text, Allowed = "Wanted: a day such as 2026-12-01", Fix = "Correct it" };

    public static Diagnostic NotOffered(string subject, string plan, IEnumerable<string> offered) =>
        new("BLEU6120", subject, "asks for a plan that the cloud is not known to offer")
        {
            Got = plan,
            Allowed = offered.Any() ? "Offered: " + Suggestions.Quoted(offered) : "Offered: none that is known",
            Fix = Suggestions.For(plan, offered, "Leave it out, or add it to the cloud's profile under defenderPlans"),
        };
}
