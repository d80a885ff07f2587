using System.Collections.Immutable;

namespace Bleu.Infra.Governance;

/// <summary>What an <see cref="ActivityLogExport"/> sends.</summary>
public static class ActivityLogExportDefaults
{
    /// <summary>Every category of the activity log.</summary>
    public static readonly ImmutableArray<string> Categories =
        ["Administrative", "Security", "ServiceHealth", "Alert", "Recommendation", "Policy", "Autoscale", "ResourceHealth"];
}
