namespace Bleu.Infra.Governance;

/// <summary>When a <see cref="SubscriptionBudget"/> tells somebody.</summary>
public static class SubscriptionBudgetDefaults
{
    /// <summary>How much of the amount is expected to be spent by the end of the month, in percent.</summary>
    public const double ForecastPercent = 90;

    /// <summary>How much is spent, in percent: a warning.</summary>
    public const double WarningPercent = 80;

    /// <summary>How much is spent, in percent: all of it.</summary>
    public const double SpentPercent = 100;
}
