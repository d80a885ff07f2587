using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Regions;

/// <summary>The archive of a region's logs, which nobody can change.</summary>
public sealed record ArchiveSettings
{
    /// <summary>The subscription that holds it, a GUID; another one than the stack's.</summary>
    public required string SubscriptionId { get; init; }

    /// <summary>For how many days nothing in it can be changed or deleted: 183 to 3650.</summary>
    /// <value>The default is 365.</value>
    public required int ImmutableDays { get; init; }

    /// <summary>Whether the policy itself is locked, which nobody can undo.</summary>
    /// <value>The default is <see langword="false"/>: lock it once the first month is in.</value>
    public required bool IsLocked { get; init; }

    /// <summary>The tables that are copied.</summary>
    public required ImmutableArray<string> Tables { get; init; }
}
