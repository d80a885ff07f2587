namespace Bleu.Infra.Configuration.Clients;

/// <summary>A further spoke of a client, maybe in another region.</summary>
public sealed record NamedSpokeSettings
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its region, as ARM names it.</summary>
    public required string Region { get; init; }

    /// <summary>The stack of the region whose hub it joins.</summary>
    public required string Hub { get; init; }

    /// <summary>Its network.</summary>
    public required SpokeSettings Network { get; init; }
}
