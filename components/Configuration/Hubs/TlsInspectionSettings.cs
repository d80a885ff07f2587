namespace Bleu.Infra.Configuration.Hubs;

/// <summary>What TLS is inspected with.</summary>
/// <param name="SecretId">The Key Vault secret that holds the intermediate certificate authority with its key: its URI.</param>
/// <param name="IdentityId">The identity that may read it: its ARM id.</param>
public sealed record TlsInspectionSettings(string SecretId, string IdentityId);
