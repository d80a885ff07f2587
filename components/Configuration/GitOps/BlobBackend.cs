namespace Bleu.Infra.Configuration.GitOps;

/// <summary>A container of a storage account that keeps the engine's state.</summary>
public sealed record BlobBackend
{
    /// <summary>The storage account: 3 to 24 lower-case letters and digits.</summary>
    public required string Account { get; init; }

    /// <summary>The container: 3 to 63 lower-case letters, digits and single hyphens.</summary>
    public required string Container { get; init; }
}
