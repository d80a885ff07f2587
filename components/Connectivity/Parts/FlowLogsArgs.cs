using Pulumi;

namespace Bleu.Infra.Connectivity.Parts;

/// <summary>What <see cref="FlowLogs"/> are made from.</summary>
public sealed class FlowLogsArgs : HubPartArgs
{
    /// <summary>The network whose flows are logged: its ARM id.</summary>
    [Input("networkId", required: true)]
    public Input<string> NetworkId { get; set; } = null!;

    /// <summary>The storage account that keeps the log: its ARM id. It lies in the same region; its subscription may be another.</summary>
    [Input("storageAccountId", required: true)]
    public Input<string> StorageAccountId { get; set; } = null!;

    /// <summary>How long the raw logs are kept, in days: 183 to 730.</summary>
    /// <value>The default is 365.</value>
    [Input("retentionDays")]
    public Input<int> RetentionDays { get; set; } = FlowLogsDefaults.RetentionDays;
}
