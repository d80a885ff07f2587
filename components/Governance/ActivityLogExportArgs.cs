using Pulumi;

namespace Bleu.Infra.Governance;

/// <summary>What an <see cref="ActivityLogExport"/> is made from.</summary>
public sealed class ActivityLogExportArgs : ResourceArgs
{
    /// <summary>The subscription whose log it is, a GUID.</summary>
    [Input("subscriptionId", required: true)]
    public string SubscriptionId { get; set; } = null!;

    /// <summary>The workspace that receives it: its ARM id.</summary>
    [Input("logWorkspaceId", required: true)]
    public Input<string> LogWorkspaceId { get; set; } = null!;

    /// <summary>A storage account that keeps a copy which cannot be changed: its ARM id.</summary>
    /// <value>The default is <see langword="null"/>: no copy.</value>
    [Input("archiveAccountId")]
    public Input<string>? ArchiveAccountId { get; set; }
}
