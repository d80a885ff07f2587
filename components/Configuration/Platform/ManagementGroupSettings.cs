namespace Bleu.Infra.Configuration.Platform;

/// <summary>What differs from the architecture for a management group.</summary>
public sealed record ManagementGroupSettings
{
    /// <summary>The group's id in the architecture.</summary>
    public required string Id { get; init; }

    /// <summary>The id it has in this tenant, without a prefix.</summary>
    /// <value>The default is <see langword="null"/>: the id in the architecture, with the prefix.</value>
    public string? NewId { get; init; }

    /// <summary>The name that people read.</summary>
    /// <value>The default is <see langword="null"/>: as the architecture says.</value>
    public string? DisplayName { get; init; }

    /// <summary>Whether it is there already and stays under somebody else's care.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool Existing { get; init; }

    /// <summary>Whether it is there already and comes under the stack's care.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool Adopt { get; init; }
}
