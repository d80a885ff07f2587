using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>What a <see cref="RedisCache"/> is made from.</summary>
public sealed class RedisCacheArgs : DataServiceArgs
{
    /// <summary>The SKU: <c>Balanced_B5</c>.</summary>
    /// <value>The default is <c>Balanced_B5</c>.</value>
    [Input("sku")]
    public Input<string> Sku { get; set; } = "Balanced_B5";

    /// <summary>Why the cache can also be reached with its keys, besides Entra.</summary>
    /// <value>The default is <see langword="null"/>: it cannot.</value>
    [Input("localAuthentication")]
    public DeviationArgs? LocalAuthentication { get; set; }
}
