using Bleu.Infra.Naming;
using Pulumi;

namespace Bleu.Infra.Observability;

/// <summary>What a <see cref="LogWorkspace"/> is made from.</summary>
public sealed class LogWorkspaceArgs : ResourceArgs
{
    /// <summary>The resource group.</summary>
    [Input("resourceGroupName", required: true)]
    public Input<string> ResourceGroupName { get; set; } = null!;

    /// <summary>The region, as ARM names it.</summary>
    [Input("location", required: true)]
    public Input<string> Location { get; set; } = null!;

    /// <summary>What names are made of.</summary>
    [Input("naming", required: true)]
    public NamingArgs Naming { get; set; } = null!;

    /// <summary>How long logs are kept, in days: 183 to 730.</summary>
    /// <value>The default is 365.</value>
    [Input("retentionDays")]
    public Input<int> RetentionDays { get; set; } = LogWorkspaceDefaults.RetentionDays;

    /// <summary>What is taken in a day at most, in GB.</summary>
    /// <value>The default is <see langword="null"/>: no limit, because one that is reached loses evidence.</value>
    [Input("dailyCapGb")]
    public Input<int>? DailyCapGb { get; set; }

    /// <summary>Where alerts are sent, an e-mail address. It is kept secret.</summary>
    [Input("alertEmail", required: true)]
    public Input<string> AlertEmail
    {
        get => field;
        set => field = value is null ? null! : Output.CreateSecret(value.ToOutput());
    } = null!;

    /// <summary>Tags.</summary>
    /// <value>The default is none.</value>
    [Input("tags")]
    public InputMap<string> Tags
    {
        get => field ??= [];
        set;
    }
}
