namespace Bleu.Infra.Configuration;

/// <summary>A stack that builds what one client has in a region: a spoke network, logs and keys of its own.</summary>
public sealed record ClientSettings : StackSettings
{
    /// <summary>A short code of the client for names: up to 16 lower-case letters, digits and hyphens.</summary>
    public required string Client { get; init; }

    /// <summary>The tier of the landing zone: <c>corp</c>, <c>online</c>, <c>confidential-corp</c> or <c>confidential-online</c>.</summary>
    public required string Tier { get; init; }

    /// <summary>The stack of the region whose hub the spoke joins.</summary>
    public required string Hub { get; init; }

    /// <summary>The ring in which a change reaches the client: <c>pilot</c>, <c>early</c> or <c>broad</c>.</summary>
    public required string Ring { get; init; }

    /// <summary>The spoke network.</summary>
    public required SpokeSettings Spoke { get; init; }
}
