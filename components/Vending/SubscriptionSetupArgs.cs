using Pulumi;

namespace Bleu.Infra.Vending;

/// <summary>What a <see cref="SubscriptionSetup"/> is made from.</summary>
public sealed class SubscriptionSetupArgs : ResourceArgs
{
    /// <summary>The subscription, a GUID.</summary>
    [Input("subscriptionId", required: true)]
    public Input<string> SubscriptionId { get; set; } = null!;

    /// <summary>The management group of the tier, by its name.</summary>
    [Input("managementGroup", required: true)]
    public Input<string> ManagementGroup { get; set; } = null!;

    /// <summary>Tags of the subscription itself.</summary>
    [Input("tags", required: true)]
    public Dictionary<string, string> Tags { get; set; } = [];

    /// <summary>Who is told of security alerts.</summary>
    [Input("securityEmail", required: true)]
    public Input<string> SecurityEmail { get; set; } = null!;

    /// <summary>The types of resources that the landing zone makes, whose providers must be registered: <c>Microsoft.Sql</c>.</summary>
    /// <value>The default is none.</value>
    [Input("resourceProviders")]
    public List<string> ResourceProviders { get; set; } = [];

    /// <summary>Features to register, as <c>NAMESPACE/NAME</c>.</summary>
    /// <value>The default is none.</value>
    [Input("features")]
    public List<string> Features { get; set; } = [];
}
