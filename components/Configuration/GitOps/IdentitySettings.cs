namespace Bleu.Infra.Configuration.GitOps;

/// <summary>Who the pipelines sign in as: one identity that reads and one that writes, neither with a secret.</summary>
public sealed record IdentitySettings
{
    /// <summary>The Entra tenant of both, a GUID.</summary>
    public required string TenantId { get; init; }

    /// <summary>The audience of the tokens that the forge signs; nothing for the one that the cloud's profile has.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? Audience { get; init; }

    /// <summary>The identity that plans: it reads and never writes.</summary>
    public required IdentityReference Plan { get; init; }

    /// <summary>The identity that applies.</summary>
    public required IdentityReference Apply { get; init; }
}
