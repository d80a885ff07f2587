using System.Collections.Immutable;

namespace Bleu.Infra.Clouds.PrivateLink;

/// <summary>A kind of private endpoint, and the zones in which its names are entered.</summary>
/// <param name="ResourceType">The type of the resource behind the endpoint, as ARM names it.</param>
/// <param name="GroupId">The part of the resource that the endpoint opens.</param>
/// <param name="Services">The ids of the services whose zones hold its names, the main one first; five at most, as one endpoint takes no more.</param>
public sealed record PrivateLinkEndpoint(string ResourceType, string GroupId, ImmutableArray<string> Services);
