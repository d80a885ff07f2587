using System.Globalization;
using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>Finds what is wrong with the arguments of a <see cref="PolicyExemption"/>.</summary>
internal static class PolicyExemptionValidator
{
    private static readonly string[] Categories = ["Waiver", "Mitigated"];

    /// <summary>Ends the program with everything that is wrong.</summary>
    /// <returns>The day on which the exemption ends.</returns>
    /// <exception cref="RunException">BLEU5001, BLEU5003, BLEU6115, BLEU6116 and BLEU6117.</exception>
    public static DateOnly Check(string name, PolicyExemptionArgs args)
    {
        var subject = $"PolicyExemption '{name}'";
        var checks = new ArgumentChecks(nameof(PolicyExemption), name)
            .Required(args.Scope, "Scope")
            .Required(args.PolicyAssignmentId, "PolicyAssignmentId")
            .Required(args.Category, "Category")
            .Required(args.Owner, "Owner")
            .Required(args.Ticket, "Ticket")
            .Required(args.Reason, "Reason")
            .Required(args.ExpiresOn, "ExpiresOn")
            .Required(args.Today, "Today");
        if (args.Category is { Length: > 0 } category && !Categories.Contains(category))
        {
            checks.Note(ComponentDiagnostics.NotAllowed($"{subject} Category", category, Categories));
        }

        var end = Day(checks, $"{subject} ExpiresOn", args.ExpiresOn);
        var today = Day(checks, $"{subject} Today", args.Today);
        if (end is { } last && today is { } now)
        {
            if (last <= now)
            {
                checks.Note(ControlDiagnostics.Expired(subject, args.ExpiresOn));
            }
            else if (last.DayNumber - now.DayNumber > args.MaxDays)
            {
                checks.Note(ControlDiagnostics.TooLong(subject, args.ExpiresOn, args.MaxDays, now.AddDays(args.MaxDays)));
            }
        }

        checks.Throw();
        return end ?? default;
    }

    private static DateOnly? Day(ArgumentChecks checks, string subject, string? text)
    {
        if (string.IsNullOrEmpty(text) || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return string.IsNullOrEmpty(text) ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        checks.Note(ControlDiagnostics.NotADay(subject, text));
        return null;
    }
}
