namespace Bleu.Infra.Configuration.Clients;

/// <summary>The hours of every week in which a cluster upgrades itself, in UTC.</summary>
/// <param name="Day">The day: <c>Sunday</c>.</param>
/// <param name="Start">When it begins: <c>01:00</c>.</param>
/// <param name="Hours">How long it takes at most, in hours: 4 to 24.</param>
public sealed record MaintenanceSettings(string Day, string Start, int Hours);
