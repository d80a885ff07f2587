using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Platform;

/// <summary>A role that is held all the time, or that may be taken for some hours.</summary>
public sealed record GrantSettings
{
    /// <summary>A short name, unique among the grants.</summary>
    public required string Name { get; init; }

    /// <summary>Where: an ARM id.</summary>
    public required string Scope { get; init; }

    /// <summary>Who: the object id of a group.</summary>
    public required string Group { get; init; }

    /// <summary>The role: its GUID or its ARM id.</summary>
    public required string Role { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The condition under which the role counts, of attribute-based access control 2.0.</summary>
    /// <value>The default is <see langword="null"/>: always.</value>
    public string? Condition { get; init; }

    /// <summary>The rules of the role at the scope, by the GUID that the service gave them; nothing for a role that is held.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? ActivationPolicy { get; init; }

    /// <summary>The ticket; nothing for a role that is held.</summary>
    /// <value>The default is empty.</value>
    public string Ticket { get; init; } = "";

    /// <summary>From when on, as a time in UTC; nothing for a role that is held.</summary>
    /// <value>The default is empty.</value>
    public string Start { get; init; } = "";

    /// <summary>The groups whose members approve, by their object ids.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Approvers { get; init; } = [];

    /// <summary>For how long the role is held once it was taken, in hours.</summary>
    /// <value>The default is <see langword="null"/>: the component's.</value>
    public int? ActivationHours { get; init; }

    /// <summary>For how long the group may take it, in days.</summary>
    /// <value>The default is <see langword="null"/>: the component's.</value>
    public int? EligibleDays { get; init; }
}
