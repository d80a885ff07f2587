using Pulumi;
using Pulumi.AzureNative.Consumption;
using Inputs = Pulumi.AzureNative.Consumption.Inputs;

namespace Bleu.Infra.Governance;

/// <summary>What a subscription may cost in a month, and who is told before it costs more.</summary>
public sealed class SubscriptionBudget : ComponentResource
{
    /// <summary>Declares the budget.</summary>
    /// <param name="name">The component's name in the program.</param>
    /// <param name="args">What it is made from.</param>
    /// <param name="options">The parent and, above all, the provider of the cloud.</param>
    /// <exception cref="RunException">
    /// Arguments are missing (BLEU5001) or out of range (BLEU5002), or the budget does not start with a month (BLEU6119).
    /// </exception>
    public SubscriptionBudget(string name, SubscriptionBudgetArgs args, ComponentResourceOptions? options = null)
        : base("bleu:governance:SubscriptionBudget", name, args, options)
    {
        var amount = SubscriptionBudgetValidator.Check(name, args);
        var budget = new Budget(
            name,
            new BudgetArgs
            {
                Scope = args.SubscriptionId.Apply(id => $"/subscriptions/{id}"),
                BudgetName = $"budget-{name}",
                Category = CategoryType.Cost,
                TimeGrain = TimeGrainType.Monthly,
                Amount = amount.Apply(a => (double)a),
                TimePeriod = new Inputs.BudgetTimePeriodArgs { StartDate = $"{args.StartDate}T00:00:00Z" },
                Notifications = new InputMap<Inputs.NotificationArgs>
                {
                    ["forecast"] = Notice(args, SubscriptionBudgetDefaults.ForecastPercent, ThresholdType.Forecasted),
                    ["warning"] = Notice(args, SubscriptionBudgetDefaults.WarningPercent, ThresholdType.Actual),
                    ["spent"] = Notice(args, SubscriptionBudgetDefaults.SpentPercent, ThresholdType.Actual),
                },
            },
            new CustomResourceOptions { Parent = this });
        BudgetId = budget.Id;
        RegisterOutputs(new Dictionary<string, object?> { ["budgetId"] = BudgetId });
    }

    /// <summary>The budget's ARM id.</summary>
    [Output("budgetId")]
    public Output<string> BudgetId { get; private set; }

    private static Inputs.NotificationArgs Notice(SubscriptionBudgetArgs args, double percent, ThresholdType kind) => new()
    {
        Enabled = true,
        Operator = OperatorType.GreaterThanOrEqualTo,
        Threshold = percent,
        ThresholdType = kind,
        ContactEmails = args.ContactEmail.Apply(e => System.Collections.Immutable.ImmutableArray.Create(e)),
        ContactRoles = { "Owner" },
    };
}
