using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>What <see cref="SubscriptionTags"/> are made from.</summary>
public sealed class SubscriptionTagsArgs : ResourceArgs
{
    /// <summary>The subscription, a GUID.</summary>
    [Input("subscriptionId", required: true)]
    public Input<string> SubscriptionId { get; set; } = null!;

    /// <summary>The tags by name.</summary>
    [Input("tags", required: true)]
    public Dictionary<string, string> Tags { get; set; } = [];

    /// <summary>The names of the tags that must be there with a value.</summary>
    /// <value>The default is <c>owner</c>, <c>costCenter</c>, <c>service</c> and <c>classification</c>.</value>
    [Input("required")]
    public List<string> Required { get; set; } = [.. SubscriptionTagsDefaults.Required];
}
