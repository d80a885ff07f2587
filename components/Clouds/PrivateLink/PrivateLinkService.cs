namespace Bleu.Infra.Clouds.PrivateLink;

/// <summary>A service that private endpoints lead to, and whose names are found in a private DNS zone of its own.</summary>
/// <param name="Id">The id under which the profiles of clouds have its zone: <c>vault</c>.</param>
/// <param name="Name">The name that people read.</param>
public sealed record PrivateLinkService(string Id, string Name);
