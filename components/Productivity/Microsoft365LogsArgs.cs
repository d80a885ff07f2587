using Pulumi;

namespace Bleu.Infra.Productivity;

/// <summary>What <see cref="Microsoft365Logs"/> is made from.</summary>
public sealed class Microsoft365LogsArgs : ResourceArgs
{
    /// <summary>The resource group of the workspace.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The workspace's name.</summary>
    [Input("workspaceName", required: true)]
    public Input<string> WorkspaceName { get; set; } = null!;

    /// <summary>How long the tables can be asked at once, in days: 183 to 730.</summary>
    [Input("retentionDays", required: true)]
    public int RetentionDays { get; set; }

    /// <summary>How long they are kept in all, in days: no less, up to 730, or whole years up to 4383.</summary>
    [Input("totalDays", required: true)]
    public int TotalDays { get; set; }

    /// <summary>The tables.</summary>
    /// <value>The default is those of sign-ins and changes that every workspace has.</value>
    [Input("tables")]
    public List<string> Tables { get; set; } = [.. Microsoft365LogsDefaults.Tables];
}
