using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>What a client moves to the Microsoft 365 of the cloud.</summary>
public sealed record Microsoft365Settings
{
    /// <summary>How its sites reach the cloud: <c>internet</c>, <c>express-route</c> or <c>vpn</c>, the last two by the gateway of the hub.</summary>
    /// <value>The default is <c>internet</c>.</value>
    public string Path { get; init; } = "internet";

    /// <summary>The first domain of its tenant; nothing where it is not known yet.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public string? TenantDomain { get; init; }

    /// <summary>Whether it relies on the hub to refuse the endpoints of the global Microsoft 365.</summary>
    /// <value>The default is true.</value>
    public bool DeniesGlobal { get; init; } = true;

    /// <summary>Why it does without; nothing where it does not.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public DeviationSettings? Deviation { get; init; }

    /// <summary>The mailbox of an office that takes the reports of DMARC and TLS; it stands in public records.</summary>
    public required string Reports { get; init; }

    /// <summary>How long the logs of sign-ins and changes are kept in all, in days.</summary>
    /// <value>The default is <see langword="null"/>: as long as the workspace keeps all others.</value>
    public int? LogDays { get; init; }

    /// <summary>Its mail domains.</summary>
    public required ImmutableArray<MailDomainSettings> Domains { get; init; }
}
