namespace Bleu.Infra.Observability;

/// <summary>What a <see cref="LogWorkspace"/> takes where nothing is said, and its bounds.</summary>
public static class LogWorkspaceDefaults
{
    /// <summary>How long logs are kept, in days.</summary>
    public const int RetentionDays = 365;

    /// <summary>The shortest time that ARM allows in this tier, in days.</summary>
    public const int MinRetentionDays = 30;

    /// <summary>The longest time that ARM allows without an archive, in days.</summary>
    public const int MaxRetentionDays = 730;
}
