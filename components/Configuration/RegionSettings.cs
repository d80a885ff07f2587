using Bleu.Infra.Configuration.Regions;

namespace Bleu.Infra.Configuration;

/// <summary>A stack that builds what a region shares: its hub network, its logs and its platform keys.</summary>
public sealed record RegionSettings : StackSettings
{
    /// <summary>The hub network.</summary>
    public required HubSettings Hub { get; init; }

    /// <summary>Facilities, keys, observability and resilience.</summary>
    public required OperationsSettings Operations { get; init; }
}
