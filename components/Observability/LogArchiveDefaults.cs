using System.Collections.Immutable;

namespace Bleu.Infra.Observability;

/// <summary>What a log archive takes where nothing is said, and its bounds.</summary>
public static class LogArchiveDefaults
{
    /// <summary>For how many days nothing can be changed or deleted.</summary>
    public const int ImmutableDays = 365;

    /// <summary>The shortest such time, in days: SecNumCloud 12.6.c wants six months.</summary>
    public const int MinImmutableDays = 183;

    /// <summary>The longest such time, in days: ten years.</summary>
    public const int MaxImmutableDays = 3650;

    /// <summary>After how many days blobs move to the cold tier.</summary>
    public const int ColdAfterDays = 90;

    /// <summary>The tables that are copied: sign-ins, administration, resources' own logs, security events and system logs.</summary>
    public static ImmutableArray<string> Tables { get; } =
        ["AuditLogs", "AzureActivity", "AzureDiagnostics", "Event", "SecurityEvent", "SigninLogs", "Syslog"];
}
