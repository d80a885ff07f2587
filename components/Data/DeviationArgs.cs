using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>Where a service is less than the default: why, and by which decision. Without a reason it is refused.</summary>
public sealed class DeviationArgs : ResourceArgs
{
    /// <summary>Why.</summary>
    [Input("reason", required: true)]
    public string Reason { get; set; } = "";

    /// <summary>The ticket in which it was decided.</summary>
    [Input("ticket", required: true)]
    public string Ticket { get; set; } = "";
}
