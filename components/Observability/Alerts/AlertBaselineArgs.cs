using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Observability.Alerts;

/// <summary>What an <see cref="AlertBaseline"/> is made from.</summary>
public sealed class AlertBaselineArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region of alerts on logs, as ARM names it: that of the workspace.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>The subscription whose activity log is watched, a GUID.</summary>
    [Input("subscriptionId", required: true)]
    public Input<string> SubscriptionId { get; set; } = null!;

    /// <summary>The workspace whose logs are watched: its ARM id.</summary>
    [Input("workspaceId", required: true)]
    public Input<string> WorkspaceId { get; set; } = null!;

    /// <summary>Who is called: the ARM id of an action group.</summary>
    [Input("actionGroupId", required: true)]
    public Input<string> ActionGroupId { get; set; } = null!;

    /// <summary>The resources whose metrics are watched.</summary>
    /// <value>The default is none.</value>
    public List<AlertTarget> Targets { get; set; } = [];

    /// <summary>Alerts that are not set, by their names in <c>docs/alerts.md</c>.</summary>
    /// <value>The default is none.</value>
    [Input("without")]
    public List<string> Without { get; set; } = [];

    /// <summary>Whether alerts are set too that belong to the baseline on request alone.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Input("includeOnRequest")]
    public bool IncludeOnRequest { get; set; }

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
