namespace Bleu.Infra.Observability;

/// <summary>What a <see cref="LogWorkspace"/> takes where nothing is said, and its bounds.</summary>
public static class LogWorkspaceDefaults
{
    /// <summary>How long logs are kept, in days.</summary>
    public const int RetentionDays = 365;

    /// <summary>The shortest time, in days: SecNumCloud 12.6.c wants six months; ARM would take 30 days.</summary>
    public const int MinRetentionDays = 183;

    /// <summary>The longest time that ARM allows without an archive, in days.</summary>
    public const int MaxRetentionDays = 730;
}
