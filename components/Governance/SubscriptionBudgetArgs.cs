using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>What a <see cref="SubscriptionBudget"/> is made from.</summary>
public sealed class SubscriptionBudgetArgs : ResourceArgs
{
    /// <summary>The subscription, a GUID.</summary>
    [Input("subscriptionId", required: true)]
    public Input<string> SubscriptionId { get; set; } = null!;

    /// <summary>What it may cost in a month, in the currency of the contract: 1 or more.</summary>
    [Input("amount", required: true)]
    public Input<int> Amount { get; set; } = null!;

    /// <summary>The first month, as its first day: <c>2026-12-01</c>. ARM never lets it change afterwards.</summary>
    [Input("startDate", required: true)]
    public string StartDate { get; set; } = null!;

    /// <summary>Who is told, at 90 % expected and at 80 % and 100 % spent.</summary>
    [Input("contactEmail", required: true)]
    public Input<string> ContactEmail { get; set; } = null!;
}
