using Bleu.Infra.Tiers;
using Pulumi;

namespace Bleu.Infra.Vending;

/// <summary>A network of a tier. Its type says what may be done with it: only one of an <see cref="IHubTier"/> joins a hub.</summary>
/// <typeparam name="TTier">The tier.</typeparam>
/// <param name="NetworkId">Its ARM id.</param>
/// <param name="NetworkName">Its name.</param>
/// <param name="ResourceGroupName">Its resource group.</param>
public sealed record TieredNetwork<TTier>(Input<string> NetworkId, Input<string> NetworkName, Input<string> ResourceGroupName)
    where TTier : ITier;
