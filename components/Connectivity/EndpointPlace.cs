using Pulumi;

namespace Bleu.Infra.Connectivity;

/// <summary>Where a private endpoint lies and what it is called.</summary>
/// <param name="ResourceGroupName">The resource group.</param>
/// <param name="Location">The region.</param>
/// <param name="Name">The endpoint's name.</param>
/// <param name="Tags">Its tags.</param>
internal sealed record EndpointPlace(Input<string> ResourceGroupName, Input<string> Location, string Name, InputMap<string> Tags);
