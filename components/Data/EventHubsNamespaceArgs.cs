using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>What an <see cref="EventHubsNamespace"/> is made from.</summary>
public sealed class EventHubsNamespaceArgs : DataServiceArgs
{
    /// <summary>The hubs.</summary>
    /// <value>The default is none.</value>
    [Input("hubs")]
    public List<string> Hubs { get; set; } = [];

    /// <summary>Why the namespace can also be reached with its keys, besides Entra.</summary>
    /// <value>The default is <see langword="null"/>: it cannot.</value>
    [Input("localAuthentication")]
    public DeviationArgs? LocalAuthentication { get; set; }
}
