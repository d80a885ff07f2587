using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>An identity of a client's pipelines or workloads.</summary>
public sealed record IdentitySettings
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Whose tokens are taken for it.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<FederationSettings> Federations { get; init; } = [];

    /// <summary>The roles that it holds on the client's subscription: their GUIDs.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Roles { get; init; } = [];
}
