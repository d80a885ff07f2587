using System.Collections.Immutable;

namespace Bleu.Infra.Configuration.Clients;

/// <summary>A service that a client asked for.</summary>
public sealed record ServiceSettings
{
    /// <summary>A short name, unique among the client's services.</summary>
    public required string Name { get; init; }

    /// <summary>The kind: <c>storage</c>, <c>postgresql</c>, <c>sql</c>, <c>cosmos</c>, <c>service-bus</c>, <c>event-hubs</c>, <c>redis</c>, <c>app-configuration</c>, <c>registry</c>, <c>vm</c> or <c>scale-set</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The SKU, as ARM names it.</summary>
    public required string Sku { get; init; }

    /// <summary>The spoke it lies beside: <c>spoke</c> for the first.</summary>
    /// <value>The default is <c>spoke</c>.</value>
    public required string Spoke { get; init; }

    /// <summary>The subnet of its private endpoint, or of the machine.</summary>
    /// <value>The default is <see langword="null"/>: the last subnet of the spoke, for machines the first.</value>
    public string? Subnet { get; init; }

    /// <summary>What it is made of: containers, databases, queues or hubs.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<string> Parts { get; init; } = [];

    /// <summary>The group of Entra that administers it; nothing where none is needed.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public AdministratorSettings? Administrator { get; init; }

    /// <summary>What a machine starts from; nothing for other services.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public MachineSettings? Machine { get; init; }

    /// <summary>Where it is less than the default, and why.</summary>
    /// <value>The default is empty.</value>
    public ImmutableArray<DeviationSettings> Deviations { get; init; } = [];

    /// <summary>Whether a deviation was granted.</summary>
    /// <param name="setting">The deviation: <c>single-zone</c>.</param>
    public DeviationSettings? Deviation(string setting) => Deviations.FirstOrDefault(d => d.Setting == setting);
}
