namespace Bleu.Infra.Configuration.GitOps;

/// <summary>Where the engine keeps its state: one of the two, inside the cloud.</summary>
public sealed record BackendSettings
{
    /// <summary>A container of a storage account; nothing where the state is in PostgreSQL.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public BlobBackend? Blob { get; init; }

    /// <summary>A database of PostgreSQL; nothing where the state is in a storage account.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public PostgresBackend? Postgres { get; init; }
}
