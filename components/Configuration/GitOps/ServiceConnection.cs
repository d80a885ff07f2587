namespace Bleu.Infra.Configuration.GitOps;

/// <summary>A service connection of Azure DevOps with workload identity federation.</summary>
public sealed record ServiceConnection
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its id, a GUID.</summary>
    public required string Id { get; init; }
}
