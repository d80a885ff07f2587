using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>What a <see cref="ServiceBusNamespace"/> is made from.</summary>
public sealed class ServiceBusNamespaceArgs : DataServiceArgs
{
    /// <summary>The queues.</summary>
    /// <value>The default is none.</value>
    [Input("queues")]
    public List<string> Queues { get; set; } = [];

    /// <summary>Why the namespace can also be reached with its keys, besides Entra.</summary>
    /// <value>The default is <see langword="null"/>: it cannot.</value>
    [Input("localAuthentication")]
    public DeviationArgs? LocalAuthentication { get; set; }
}
