namespace Bleu.Infra.Observability;

/// <summary>What a <see cref="LogCluster"/> takes where nothing is said, and its bounds.</summary>
public static class LogClusterDefaults
{
    /// <summary>The commitment, in GB a day.</summary>
    public const int CapacityGb = 100;

    /// <summary>The greatest commitment that ARM takes, in GB a day.</summary>
    public const int MaxCapacityGb = 50_000;

    /// <summary>The size of the key, in bits.</summary>
    public const int KeyBits = 3072;
}
