using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Platform;

/// <summary>How a policy library is applied to a tenant.</summary>
public sealed record GovernanceSettings
{
    /// <summary>The architecture of the library.</summary>
    /// <value>The default is <see langword="null"/>: the library's only one, or the one that is named like the library.</value>
    public string? Architecture { get; init; }

    /// <summary>The management group that the hierarchy lies below.</summary>
    /// <value>The default is <see langword="null"/>: the tenant's root group.</value>
    public string? Parent { get; init; }

    /// <summary>What the ids of all management groups begin with, since ids are unique in a tenant; a hyphen is put after it.</summary>
    /// <value>The default is <see langword="null"/>: nothing.</value>
    public string? Prefix { get; init; }

    /// <summary>Whether definitions that their own library calls deprecated are deployed too.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IncludeDeprecated { get; init; }

    /// <summary>What happens to an assignment of a built-in that the cloud does not have: <c>drop</c> or <c>error</c>.</summary>
    /// <value>The default is <c>drop</c>: it is left out, and a warning names what comes nearest.</value>
    public string AbsentBuiltIns { get; init; } = "drop";

    /// <summary>The regions that resources may be created in, as ARM names them.</summary>
    /// <value>The default is empty: all regions that the cloud's profile names.</value>
    public ImmutableArray<string> AllowedLocations { get; init; } = [];

    /// <summary>The library's default values by their names; lists and objects as JSON text.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The resource group that holds the private DNS zones of the platform's region: its ARM id. Policies enter private endpoints there.</summary>
    /// <value>The default is <see langword="null"/>: the values of the zones are given by hand, or policies enter nothing.</value>
    public string? PrivateDnsGroup { get; init; }

    /// <summary>What differs from the library, assignment by assignment.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<AssignmentSettings> Assignments { get; init; } = [];

    /// <summary>What differs from the architecture, group by group.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<ManagementGroupSettings> ManagementGroups { get; init; } = [];

    /// <summary>The group that new subscriptions come to; nothing leaves the tenant's setting alone.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? DefaultGroup { get; init; }

    /// <summary>Whether creating a management group takes a right on the tenant's root group.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool RequireAuthorization { get; init; } = true;
}
