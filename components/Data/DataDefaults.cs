namespace Bleu.Infra.Data;

/// <summary>What services of data take where nothing is said, and what they never give up.</summary>
public static class DataDefaults
{
    /// <summary>Over how many availability zones a service is spread.</summary>
    public const int Zones = 3;

    /// <summary>For how many days databases can be put back to any moment: the longest that PostgreSQL allows.</summary>
    public const int RestoreDays = 35;

    /// <summary>For how many days images that no tag names any more are kept.</summary>
    public const int UntaggedDays = 30;

    /// <summary>For how many days deleted blobs can be restored.</summary>
    public const int SoftDeleteDays = 90;

    /// <summary>For how many days a deleted configuration store can be restored: the longest that ARM allows.</summary>
    public const int StoreSoftDeleteDays = 7;

    /// <summary>For how many days events are kept in a hub: the longest that the premium tier allows is 90.</summary>
    public const int EventHours = 168;

    /// <summary>Into how many partitions a hub is divided.</summary>
    public const int Partitions = 4;

    /// <summary>The storage of a PostgreSQL server at its beginning, in GiB; it grows by itself.</summary>
    public const int PostgreSqlStorageGb = 128;
}
