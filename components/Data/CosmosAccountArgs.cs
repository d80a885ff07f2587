using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>What a <see cref="CosmosAccount"/> is made from.</summary>
public sealed class CosmosAccountArgs : DataServiceArgs
{
    /// <summary>The databases.</summary>
    /// <value>The default is none.</value>
    [Input("databases")]
    public List<string> Databases { get; set; } = [];

    /// <summary>Why the account can also be reached with its keys, besides Entra.</summary>
    /// <value>The default is <see langword="null"/>: it cannot.</value>
    [Input("localAuthentication")]
    public DeviationArgs? LocalAuthentication { get; set; }
}
