using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>What an <see cref="AppConfigurationStore"/> is made from.</summary>
public sealed class AppConfigurationStoreArgs : DataServiceArgs
{
    /// <summary>Why the store can also be reached with its keys, besides Entra.</summary>
    /// <value>The default is <see langword="null"/>: it cannot.</value>
    [Input("localAuthentication")]
    public DeviationArgs? LocalAuthentication { get; set; }
}
