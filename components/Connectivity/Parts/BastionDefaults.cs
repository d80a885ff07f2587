namespace Bleu.Infra.Connectivity.Parts;

/// <summary>What a <see cref="Bastion"/> takes where nothing is said, and its bounds.</summary>
public static class BastionDefaults
{
    /// <summary>Its tier.</summary>
    public const string Sku = "Premium";

    /// <summary>Its scale units, which are also the fewest.</summary>
    public const int ScaleUnits = 2;

    /// <summary>The most scale units.</summary>
    public const int MaxScaleUnits = 50;
}
