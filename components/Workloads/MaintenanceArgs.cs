using Pulumi;

namespace Bleu.Infra.Workloads;

/// <summary>The hours of every week in which a <see cref="KubernetesCluster"/> upgrades itself, in UTC.</summary>
public sealed class MaintenanceArgs : ResourceArgs
{
    /// <summary>The day: <c>Monday</c> to <c>Sunday</c>.</summary>
    /// <value>The default is <c>Sunday</c>.</value>
    [Input("day")]
    public string Day { get; set; } = "Sunday";

    /// <summary>The hour at which the window opens, such as <c>02:00</c>.</summary>
    /// <value>The default is <c>01:00</c>.</value>
    [Input("start")]
    public string Start { get; set; } = "01:00";

    /// <summary>How long it stays open, in hours: 4 to 24.</summary>
    /// <value>The default is 6.</value>
    [Input("hours")]
    public int Hours { get; set; } = 6;
}
