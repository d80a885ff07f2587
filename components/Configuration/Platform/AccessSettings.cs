using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Platform;

/// <summary>Who holds which role of the platform, and who may take one.</summary>
public sealed record AccessSettings
{
    /// <summary>Roles that are held all the time.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<GrantSettings> Assigned { get; init; } = [];

    /// <summary>Roles that may be taken for some hours.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<GrantSettings> Eligible { get; init; } = [];

    /// <summary>Pairs of roles that nobody may have at once.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<(string First, string Second)> Incompatible { get; init; } = [];

    /// <summary>The accounts that get in when nothing else does, by their object ids.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> EmergencyAccounts { get; init; } = [];
}
