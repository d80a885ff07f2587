namespace Bleu.Infra.Connectivity.Parts;

/// <summary>What <see cref="FlowLogs"/> take where nothing is said, and their bounds.</summary>
public static class FlowLogsDefaults
{
    /// <summary>How long the raw logs are kept, in days.</summary>
    public const int RetentionDays = 365;

    /// <summary>The shortest time, in days: SecNumCloud 12.6.c asks for six months.</summary>
    public const int MinRetentionDays = 183;

    /// <summary>The longest time, in days.</summary>
    public const int MaxRetentionDays = 730;

    /// <summary>The role that the writer needs on the account: Storage Blob Data Contributor, the same GUID in every cloud.</summary>
    public const string WriterRole = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";

    /// <summary>The resource group in which Azure keeps the watcher that it makes for every region with a network.</summary>
    public const string WatcherGroup = "NetworkWatcherRG";

    /// <summary>The ARM id of <see cref="WriterRole"/>.</summary>
    public static string WriterRoleId => $"/providers/Microsoft.Authorization/roleDefinitions/{WriterRole}";

    /// <summary>The name that Azure gives the watcher of a region.</summary>
    /// <param name="location">The region, as ARM names it.</param>
    public static string Watcher(string location) => $"NetworkWatcher_{location}";
}
