using Bleu.Infra.Configuration.Regions;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>Finds what is wrong with the budget of a client.</summary>
internal static class BudgetChecks
{
    public static void Check(RegionCheck check)
    {
        if (check.Values.Find("budget:startDate") is { } text && !(RegionShapes.TryDay(text, out var day) && day.Day == 1))
        {
            check.Report("budget.startDate", s => ClientDiagnostics.BudgetInTheMiddle(s, text));
        }
    }
}
