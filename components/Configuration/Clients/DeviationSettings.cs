namespace Bleu.Infra.Configuration.Clients;

/// <summary>Where a service is less than the default, who decided it and until when.</summary>
public sealed record DeviationSettings
{
    /// <summary>The setting: <c>single-zone</c>, <c>shared-keys</c> or <c>local-authentication</c>.</summary>
    public required string Setting { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>The ticket in which it was decided.</summary>
    public required string Ticket { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public required DateOnly ExpiresOn { get; init; }
}
