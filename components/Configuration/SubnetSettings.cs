namespace Bleu.Infra.Configuration;

/// <summary>A subnet of a spoke.</summary>
public sealed record SubnetSettings
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its size, as a prefix length in bits: 16 to 29.</summary>
    public required int Prefix { get; init; }
}
