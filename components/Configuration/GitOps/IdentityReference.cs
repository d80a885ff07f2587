namespace Bleu.Infra.Configuration.GitOps;

/// <summary>A managed identity that trusts the forge.</summary>
public sealed record IdentityReference
{
    /// <summary>Its client id, a GUID.</summary>
    public required string ClientId { get; init; }

    /// <summary>The service connection that names it in Azure DevOps; elsewhere nothing.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ServiceConnection? Connection { get; init; }
}
