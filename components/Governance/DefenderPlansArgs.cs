using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>What <see cref="DefenderPlans"/> are made from.</summary>
public sealed class DefenderPlansArgs : ResourceArgs
{
    /// <summary>The subscription, a GUID.</summary>
    [Input("subscriptionId", required: true)]
    public string SubscriptionId { get; set; } = null!;

    /// <summary>
    /// The plans that the cloud is known to offer, by the names that the service gives them: <c>KeyVaults</c>; the value is the kind
    /// that is asked for, <c>Standard</c> for a plan without kinds. <see cref="DefenderPlans.OfferedBy"/> takes them from a profile.
    /// </summary>
    /// <value>The default is none.</value>
    [Input("offered")]
    public Dictionary<string, string> Offered { get; set; } = [];

    /// <summary>The plans that are switched on.</summary>
    /// <value>The default is none.</value>
    [Input("plans")]
    public List<string> Plans { get; set; } = [];
}
