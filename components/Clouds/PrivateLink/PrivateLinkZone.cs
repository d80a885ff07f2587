namespace Bleu.Infra.Clouds.PrivateLink;

/// <summary>The private DNS zone of a service in a cloud.</summary>
/// <param name="Service">The service.</param>
/// <param name="Value">
/// The zone's name and what speaks for it. <c>{region}</c> stands for the region, <c>{regionCode}</c> for its backup code, and
/// <c>{partition}</c> for each of <see cref="PrivateLinkCatalogue.Partitions"/> numbers.
/// </param>
public sealed record PrivateLinkZone(PrivateLinkService Service, ProfileValue Value);
