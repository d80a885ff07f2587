namespace Bleu.Infra.Configuration.Clients;

/// <summary>The offices of a client that are called; never persons, whose names are personal data.</summary>
/// <param name="Owner">Who answers for the client's applications.</param>
/// <param name="Security">Who answers for security incidents.</param>
/// <param name="DataProtection">Who answers for personal data.</param>
public sealed record ContactSettings(string? Owner, string? Security, string? DataProtection);
