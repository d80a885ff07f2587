namespace Bleu.Infra.Configuration.Tenancy;

/// <summary>A service account of a team.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Identity">The name of the identity that its workloads have in the cloud; nothing for none.</param>
public sealed record TeamAccountSettings(string Name, string? Identity);
