using Bleu.Infra.Facilities;
using Bleu.Infra.Resilience;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>What the stack of a region is told of facilities, keys, observability and resilience.</summary>
public sealed record OperationsSettings
{
    /// <summary>What the stack knows of its data centres beyond the cloud's profile.</summary>
    public required RegionFacilities Facilities { get; init; }

    /// <summary>The keys that the platform encrypts with.</summary>
    public required RegionKeySettings Keys { get; init; }

    /// <summary>The managed HSM; nothing for none.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public HsmSettings? Hsm { get; init; }

    /// <summary>What is watched.</summary>
    public required MonitoringSettings Monitoring { get; init; }

    /// <summary>The archive of logs; nothing for none.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public ArchiveSettings? Archive { get; init; }

    /// <summary>The backup.</summary>
    public required BackupSettings Backup { get; init; }

    /// <summary>The drill.</summary>
    public required RecoveryDrill Drill { get; init; }
}
