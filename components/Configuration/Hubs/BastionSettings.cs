namespace Bleu.Infra.Configuration.Hubs;

/// <summary>A bastion: the one way to administer machines.</summary>
public sealed record BastionSettings
{
    /// <summary>Its tier: <c>Standard</c> or <c>Premium</c>, which records sessions.</summary>
    public string Sku { get; init; } = "Standard";

    /// <summary>How many scale units it has, 2 to 50; each serves about twenty sessions.</summary>
    public int ScaleUnits { get; init; } = 2;
}
