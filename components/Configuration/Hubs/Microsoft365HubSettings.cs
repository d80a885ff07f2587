using System.Collections.Immutable;
using Bleu.Infra.Configuration.Clients;
using Bleu.Infra.Networking;

namespace Bleu.Infra.Configuration.Hubs;

/// <summary>What a hub's firewall does about Microsoft 365.</summary>
public sealed record Microsoft365HubSettings
{
    /// <summary>The blocks from which the endpoints of the cloud's own Microsoft 365 may be reached.</summary>
    public required ImmutableArray<Cidr> Sources { get; init; }

    /// <summary>Whether the endpoints of the global Microsoft 365 are refused by name, so that data cannot drift to a tenant there.</summary>
    /// <value>The default is true.</value>
    public bool DeniesGlobal { get; init; } = true;

    /// <summary>Why the global endpoints are not refused; nothing where they are.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public DeviationSettings? Deviation { get; init; }

    /// <summary>The Entra tenants that may be signed in to beside the stack's own, where TLS is inspected and the cloud is known to have tenant restrictions.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Tenants { get; init; } = [];

    /// <summary>Who answers for the flows: a team.</summary>
    public required string Owner { get; init; }

    /// <summary>The day by which the flows have to be looked at again, at most a year ahead.</summary>
    public required DateOnly ReviewBy { get; init; }
}
