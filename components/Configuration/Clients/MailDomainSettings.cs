using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>A mail domain of a client.</summary>
public sealed record MailDomainSettings
{
    /// <summary>The domain: <c>clinic.example</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Who answers for it: <c>cloud</c> for a public zone of this stack, <c>elsewhere</c> for somebody who publishes the records by hand.</summary>
    /// <value>The default is <c>cloud</c>.</value>
    public string Zone { get; init; } = "cloud";

    /// <summary>Whether the client's own networks ask a private zone of the same name, which then holds the same records.</summary>
    /// <value>The default is false.</value>
    public bool IsInternal { get; init; }

    /// <summary>The services of Microsoft 365 that use it: <c>exchange</c>, <c>teams</c>.</summary>
    /// <value>The default is empty: it is only guarded against abuse.</value>
    public ImmutableArray<string> Services { get; init; } = [];

    /// <summary>What receivers do with mail that only claims to come from it: <c>reject</c> or <c>quarantine</c>.</summary>
    /// <value>The default is <c>reject</c>.</value>
    public string Dmarc { get; init; } = "reject";

    /// <summary>Blocks of IPv4 that send its mail besides Exchange.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Senders { get; init; } = [];

    /// <summary>The version of the policy of MTA-STS; nothing where there is none.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? MtaStsId { get; init; }

    /// <summary>Hosts and texts that the tenant's admin centre shows, by the name of the record; they stand before those of the cloud's profile.</summary>
    /// <value>The default is empty.</value>
    public ImmutableSortedDictionary<string, string> Records { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
}
