using System.Globalization;
using Bleu.Infra.Validation;
using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>Finds what is wrong with the arguments of a <see cref="SubscriptionBudget"/>.</summary>
internal static class SubscriptionBudgetValidator
{
    /// <summary>Ends the program with everything that is wrong.</summary>
    /// <returns>The amount, checked once it is known.</returns>
    /// <exception cref="RunException">BLEU5001 and BLEU6119, and later BLEU5002.</exception>
    public static Output<int> Check(string name, SubscriptionBudgetArgs args)
    {
        var checks = new ArgumentChecks(nameof(SubscriptionBudget), name)
            .Required(args.SubscriptionId, "SubscriptionId")
            .Required(args.Amount, "Amount")
            .Required(args.StartDate, "StartDate")
            .Required(args.ContactEmail, "ContactEmail");
        if (args.StartDate is { Length: > 0 } text
            && !(DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Day == 1))
        {
            checks.Note(ControlDiagnostics.NotTheFirst($"SubscriptionBudget '{name}' StartDate", text));
        }

        checks.Throw();
        return checks.InRange(args.Amount, "Amount", 1, int.MaxValue);
    }
}
