using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>What a <see cref="StorageAccount"/> is made from.</summary>
public sealed class StorageAccountArgs : DataServiceArgs
{
    /// <summary>Where copies lie: <c>geo</c> (also in the paired region of the same cloud), <c>zone</c> or <c>local</c>.</summary>
    /// <value>The default is <c>zone</c>; where the region has no zones it is <c>local</c>.</value>
    [Input("redundancy")]
    public string Redundancy { get; set; } = "zone";

    /// <summary>The containers of blobs.</summary>
    /// <value>The default is none.</value>
    [Input("containers")]
    public List<string> Containers { get; set; } = [];

    /// <summary>The vault that takes the backups of the containers.</summary>
    /// <value>The default is <see langword="null"/>: versions and soft deletion alone.</value>
    [Input("backup")]
    public BackupTargetArgs? Backup { get; set; }

    /// <summary>Why the account can also be reached with its keys, besides Entra.</summary>
    /// <value>The default is <see langword="null"/>: it cannot.</value>
    [Input("sharedKeys")]
    public DeviationArgs? SharedKeys { get; set; }
}
