using Bleu.Infra.Clouds;
using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>What <see cref="DefenderPlans"/> are made from.</summary>
public sealed class DefenderPlansArgs : ResourceArgs
{
    /// <summary>The subscription, a GUID.</summary>
    [Input("subscriptionId", required: true)]
    public string SubscriptionId { get; set; } = null!;

    /// <summary>The cloud whose profile says what is offered.</summary>
    public CloudProfile Cloud { get; set; } = null!;

    /// <summary>The plans that are switched on, by the names that the service gives them: <c>KeyVaults</c>.</summary>
    /// <value>The default is none; <see cref="DefenderPlans.Offered"/> yields all that the cloud offers.</value>
    [Input("plans")]
    public List<string> Plans { get; set; } = [];
}
