namespace Bleu.Infra.Configuration;

/// <summary>A stack that builds what a region shares: its hub network, its logs and its platform keys.</summary>
public sealed record RegionSettings : StackSettings
{
    /// <summary>The hub network.</summary>
    public required HubSettings Hub { get; init; }
}
