using System.Collections.Immutable;
using Pulumi;

namespace Bleu.Infra.Data;

/// <summary>What a backup vault backs up.</summary>
/// <param name="ResourceId">Its ARM id.</param>
/// <param name="Name">Its name in ARM.</param>
/// <param name="Location">Its region.</param>
/// <param name="ResourceType">Its type in ARM.</param>
/// <param name="DataSource">The kind of data, as backup names it.</param>
/// <param name="Role">The role that the vault needs on it: its GUID.</param>
internal sealed record BackupSource(Input<string> ResourceId, string Name, Input<string> Location, string ResourceType, string DataSource, string Role)
{
    /// <summary>The containers of blobs; nothing for other data.</summary>
    public ImmutableArray<string> Containers { get; init; } = [];
}
