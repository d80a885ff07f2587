using Pulumi;

namespace Bleu.Infra.Vending;

/// <summary>The hub that a network joins.</summary>
/// <param name="NetworkName">The name of the hub's network, or of the virtual hub.</param>
/// <param name="ResourceGroupName">Its resource group.</param>
public sealed record HubSide(Input<string> NetworkName, Input<string> ResourceGroupName);
