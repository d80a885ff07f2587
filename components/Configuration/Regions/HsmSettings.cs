using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>The managed HSM of a region.</summary>
public sealed record HsmSettings
{
    /// <summary>The object ids of the groups that administer it, 1 to 20 GUIDs.</summary>
    public required ImmutableArray<string> Administrators { get; init; }

    /// <summary>How many holders it takes to open the security domain: 2 to 10.</summary>
    /// <value>The default is 3.</value>
    public required int Quorum { get; init; }

    /// <summary>Who holds a part of the security domain: 3 to 10 offices, not persons.</summary>
    public required ImmutableArray<string> Holders { get; init; }

    /// <summary>How long a deleted HSM and its keys can be restored, in days: 7 to 90.</summary>
    /// <value>The default is 90.</value>
    public required int SoftDeleteDays { get; init; }
}
