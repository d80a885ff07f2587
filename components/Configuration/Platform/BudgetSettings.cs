namespace Bleu.Infra.Configuration.Platform;

/// <summary>What a subscription may cost.</summary>
/// <param name="Amount">The amount of a month, in the currency of the contract.</param>
/// <param name="StartDate">The first day of the first month.</param>
public sealed record BudgetSettings(int Amount, string StartDate);
