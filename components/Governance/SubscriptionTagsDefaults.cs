using System.Collections.Immutable;

namespace Bleu.Infra.Governance;

/// <summary>What <see cref="SubscriptionTags"/> take where nothing is said.</summary>
public static class SubscriptionTagsDefaults
{
    /// <summary>Who answers for it, who pays for it, what it serves, and how sensitive its data are.</summary>
    public static readonly ImmutableArray<string> Required = ["owner", "costCenter", "service", "classification"];
}
