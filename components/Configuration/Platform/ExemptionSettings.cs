using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Platform;

/// <summary>An exemption from a policy.</summary>
public sealed record ExemptionSettings
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What is exempt: an ARM id.</summary>
    public required string Scope { get; init; }

    /// <summary>The name of the policy assignment.</summary>
    public required string Assignment { get; init; }

    /// <summary>The management group that has the assignment, by its id in the architecture.</summary>
    public required string ManagementGroup { get; init; }

    /// <summary>The policies of the initiative it is exempt from, by their reference ids.</summary>
    /// <value>The default is empty: all of them.</value>
    public ImmutableArray<string> References { get; init; } = [];

    /// <summary>Why: <c>Waiver</c> or <c>Mitigated</c>.</summary>
    public required string Category { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>The ticket in which it was granted.</summary>
    public required string Ticket { get; init; }

    /// <summary>The reason in words.</summary>
    public required string Reason { get; init; }

    /// <summary>The day on which it ends: <c>2026-12-31</c>.</summary>
    public required string ExpiresOn { get; init; }
}
